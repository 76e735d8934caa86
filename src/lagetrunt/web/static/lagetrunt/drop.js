// A place where files and folders are dropped or chosen: the list grows, the ordinary form sends it.
// Without this file the plain file field does the work.

function sizeWords(bytes) {
  const lang = document.documentElement.lang || "sv";
  const unit = bytes < 1e6 ? ["kilobyte", Math.max(1, Math.round(bytes / 1000))] : ["megabyte", bytes / 1e6];
  return new Intl.NumberFormat(lang, { style: "unit", unit: unit[0], maximumFractionDigits: 1 }).format(unit[1]);
}

async function filesIn(entry) {
  if (entry.isFile) return [await new Promise((done, fail) => entry.file(done, fail))];
  const reader = entry.createReader();
  const found = [];
  for (;;) {
    const batch = await new Promise((done, fail) => reader.readEntries(done, fail));
    if (!batch.length) break;
    for (const inner of batch) found.push(...await filesIn(inner));
  }
  return found;
}

async function dropped(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.length) return [...transfer.files];
  return (await Promise.all(entries.map(filesIn))).flat();
}

const own = (file) => !file.name.startsWith(".") && file.name !== "Thumbs.db";
const same = (a) => (b) => a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;

function wire(zone) {
  const input = zone.querySelector("input[type=file]");
  const list = zone.querySelector("[data-drop-list]");
  const status = zone.querySelector("[data-drop-status]");
  const row = zone.querySelector("[data-drop-row]");
  let files = [];

  function draw(doubles) {
    const held = new DataTransfer();
    files.forEach((file) => held.items.add(file));
    input.files = held.files;
    list.replaceChildren(...files.map((file) => {
      const line = row.content.cloneNode(true);
      line.querySelector(".name").textContent = file.name;
      line.querySelector(".size").textContent = sizeWords(file.size);
      const remove = line.querySelector("button");
      remove.setAttribute("aria-label", remove.dataset.label.replace("%s", file.name));
      remove.addEventListener("click", () => {
        files = files.filter((one) => one !== file);
        draw(0);
        (list.querySelector("button") || input).focus();
      });
      return line;
    }));
    zone.classList.toggle("has", files.length > 0);
    const words = status.dataset;
    const total = files.reduce((sum, file) => sum + file.size, 0);
    const told = files.length ? `${files.length === 1 ? words.one : words.many.replace("%s", files.length)}, ${sizeWords(total)}` : words.none;
    status.textContent = doubles ? `${told}. ${words.double.replace("%s", doubles)}.` : told;
  }

  function add(more) {
    const fresh = more.filter(own).filter((file) => !files.some(same(file)));
    const doubles = more.filter(own).length - fresh.length;
    files = [...files, ...fresh];
    draw(doubles);
  }

  input.addEventListener("change", () => add([...input.files]));
  zone.addEventListener("dragover", (event) => {
    event.preventDefault();
    zone.classList.add("over");
  });
  zone.addEventListener("dragleave", (event) => {
    if (!zone.contains(event.relatedTarget)) zone.classList.remove("over");
  });
  zone.addEventListener("drop", async (event) => {
    event.preventDefault();
    zone.classList.remove("over");
    add(await dropped(event.dataTransfer));
  });
  const folder = Object.assign(document.createElement("input"), { type: "file", webkitdirectory: true, multiple: true });
  folder.addEventListener("change", () => add([...folder.files]));
  zone.querySelector("[data-drop-folder]").addEventListener("click", () => folder.click());
  zone.querySelector("[data-drop-more]").hidden = false;
  draw(0);
}

for (const zone of document.querySelectorAll("[data-drop]")) wire(zone);
