// Many files go in portions, so that a thousand at once neither fill the memory nor start from the beginning when the
// line is cut: <form data-portions> with one file field. Without this file the ordinary form sends them all.

const PORTION = { files: 20, bytes: 20e6 };

function portions(files) {
  const found = [];
  let now = [];
  let bytes = 0;
  for (const file of files) {
    if (now.length && (now.length >= PORTION.files || bytes + file.size > PORTION.bytes)) {
      found.push(now);
      [now, bytes] = [[], 0];
    }
    now.push(file);
    bytes += file.size;
  }
  if (now.length) found.push(now);
  return found;
}

const words = (text, ...values) => values.reduce((said, value) => said.replace("%s", value), text);

async function send(form, field, files) {
  const told = form.querySelector("[data-sent]");
  const bar = form.querySelector("[data-bar]");
  bar.hidden = false;
  bar.max = files.length;
  let to = form.action;
  let page = "";
  let sent = 0;
  for (const portion of portions(files)) {
    const data = new FormData(form);
    data.delete(field.name);
    for (const file of portion) data.append(field.name, file, file.name);
    const answer = await fetch(to, { method: "POST", body: data, headers: { Accept: "application/json" } });
    if (!answer.ok) throw new Error(String(answer.status));
    ({ page, more: to } = await answer.json());
    sent += portion.length;
    bar.value = sent;
    told.textContent = words(told.dataset.sent, sent, files.length);
  }
  return page;
}

const leaving = (event) => event.preventDefault();

for (const form of document.querySelectorAll("[data-portions]")) {
  const field = form.querySelector("input[type=file]");
  form.addEventListener("submit", async (event) => {
    const files = [...field.files];
    if (portions(files).length < 2) return;
    event.preventDefault();
    const button = form.querySelector(".b.turn");
    button.setAttribute("aria-busy", "true");
    addEventListener("beforeunload", leaving);
    try {
      const page = await send(form, field, files);
      removeEventListener("beforeunload", leaving);
      location.assign(page);
    } catch {
      removeEventListener("beforeunload", leaving);
      const told = form.querySelector("[data-lost]");
      const sent = form.querySelector("[data-bar]").value;
      told.textContent = words(told.dataset.lost, sent, files.length);
      button.removeAttribute("aria-busy");
    }
  });
}
