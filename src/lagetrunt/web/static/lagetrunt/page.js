// Small things that every page may need. Everything here works without this file, only less smoothly.

// Errors: focus goes to the summary, so that it is read and the links are next.
function focusErrors(root) {
  const summary = root.querySelector("[data-errors]");
  if (summary) summary.focus();
  return Boolean(summary);
}

// Menus close when one looks elsewhere or presses Escape.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details:is([data-menu], .menu)[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && event.target.closest("details:is([data-menu], .menu)[open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});

// Dialogs: <button data-opens="id">, <button data-closes>.
document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  const dialog = opener && document.getElementById(opener.dataset.opens);
  if (dialog?.showModal) {
    event.preventDefault();
    dialog.showModal();
  }
  if (event.target.closest("[data-closes]")) event.target.closest("dialog")?.close();
});

// Filters that send themselves: <form data-autosubmit>. Text waits until the writer pauses.
const waiting = new WeakMap();
function sendSoon(form, delay) {
  clearTimeout(waiting.get(form));
  waiting.set(form, setTimeout(() => form.requestSubmit(), delay));
}
document.addEventListener("change", (event) => {
  const form = event.target.form;
  if (form?.matches("[data-autosubmit]") && !event.target.matches("input[type=search], input[type=text]")) sendSoon(form, 0);
});
document.addEventListener("input", (event) => {
  const form = event.target.form;
  if (form?.matches("[data-autosubmit][hx-get]") && event.target.matches("input[type=search], input[type=text]")) sendSoon(form, 350);
});

// Empty fields are left out of the address of a filter, and a form is not sent twice by a double press.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented) return;
  if (form.method === "get") {
    const empty = [...form.elements].filter((field) => field.name && !field.disabled && field.value === "");
    for (const field of empty) field.disabled = true;
    setTimeout(() => empty.forEach((field) => { field.disabled = false; }), 0);
  } else if (!form.hasAttribute("hx-post") && form.getAttribute("method") !== "dialog") {
    const button = event.submitter;
    if (button?.getAttribute("aria-busy") === "true") return event.preventDefault();
    button?.setAttribute("aria-busy", "true");
  }
});
addEventListener("pageshow", () => {
  for (const button of document.querySelectorAll("form [aria-busy]")) button.removeAttribute("aria-busy");
});

// Bulk bar: <form data-bulk> with checkboxes name=…, <input type=checkbox data-all>, <output data-count>.
document.addEventListener("change", (event) => {
  const form = event.target.closest("[data-bulk]");
  if (!form) return;
  const boxes = [...form.querySelectorAll("tbody input[type=checkbox]")];
  const all = form.querySelector("[data-all]");
  if (event.target === all) boxes.forEach((box) => { box.checked = all.checked; });
  const chosen = boxes.filter((box) => box.checked).length;
  if (all) {
    all.checked = chosen === boxes.length;
    all.indeterminate = chosen > 0 && chosen < boxes.length;
  }
  const count = form.querySelector("[data-count]");
  if (count) count.textContent = String(chosen);
});

// htmx: where focus goes after a swap, what happens when the sign-in has run out or the server is silent.
document.addEventListener("htmx:afterSettle", (event) => {
  const fresh = event.detail.elt;
  if (!fresh?.isConnected || focusErrors(fresh)) return;
  const wanted = fresh.matches("[data-focus]") ? fresh : fresh.querySelector("[data-focus]");
  const lost = document.activeElement === document.body || !document.activeElement;
  const goal = wanted || (lost && fresh.querySelector("h1, h2, h3"));
  if (!goal) return;
  if (!goal.matches("a[href], button, input, select, textarea, summary, [tabindex]")) goal.tabIndex = -1;
  goal.focus({ preventScroll: !wanted });
});
document.addEventListener("htmx:beforeSwap", (event) => {
  const signIn = document.body.dataset.signIn;
  const answered = event.detail.xhr.responseURL;
  if (!signIn || !answered || new URL(answered).pathname !== signIn || location.pathname === signIn) return;
  event.detail.shouldSwap = false;
  location.assign(`${signIn}?next=${encodeURIComponent(location.pathname + location.search)}`);
});
function tellLost() {
  const told = document.getElementById("told");
  const text = document.getElementById("text-lost");
  if (!told || !text) return;
  const note = document.createElement("div");
  note.className = "note wrong";
  note.append(Object.assign(document.createElement("p"), { textContent: text.content.textContent }));
  told.replaceChildren(note);
}
document.addEventListener("htmx:sendError", tellLost);
document.addEventListener("htmx:responseError", tellLost);
document.addEventListener("htmx:timeout", tellLost);

focusErrors(document);
