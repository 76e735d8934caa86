// Single letters in a record, by attributes alone.
//   <section data-keys>                    the record: letters work only while focus is inside it
//     <article data-key-item tabindex=-1>  what J and K step between
//       <button data-key="g">              pressed by G while focus is in this item, or in none of the others
// Turned off for a person by <body data-single-keys="off"> (WCAG 2.1.4). Never while one writes, never with Ctrl, Alt or Meta.
// One letter works on the whole page: "/" goes to the search; it is turned off with the others.
// After a press an element with data-key-status (role=status) may be filled by the page itself.

const NEXT = "j";
const BEFORE = "k";

function writing(target) {
  return target.matches("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");
}

function step(record, from, by) {
  const items = [...record.querySelectorAll("[data-key-item]")].filter((item) => item.checkVisibility?.() ?? true);
  if (!items.length) return;
  const at = items.indexOf(from);
  const goal = items[at < 0 ? (by > 0 ? 0 : items.length - 1) : Math.min(Math.max(at + by, 0), items.length - 1)];
  goal.focus();
  goal.scrollIntoView({ block: "nearest" });
  goal.dispatchEvent(new CustomEvent("laget:step", { bubbles: true }));
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented) return;
  const record = event.target.closest?.("[data-keys]");
  if (!record || document.body.dataset.singleKeys === "off" || writing(event.target)) return;
  const key = event.key.toLowerCase();
  const item = event.target.closest("[data-key-item]");
  if (key === NEXT || key === BEFORE) {
    event.preventDefault();
    step(record, item, key === NEXT ? 1 : -1);
    return;
  }
  const named = `[data-key="${CSS.escape(key)}"]`;
  const button = item?.querySelector(named) || [...record.querySelectorAll(named)].find((one) => !one.closest("[data-key-item]"));
  if (!button || button.getAttribute("aria-disabled") === "true") return;
  event.preventDefault();
  button.click();
});

// "/" goes to the search: the field marked data-find, or where that is hidden (phones) the link marked so.
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented) return;
  if (document.body.dataset.singleKeys === "off" || writing(event.target) || document.querySelector("dialog:modal")) return;
  const shown = [...document.querySelectorAll("[data-find]")].find((one) => one.checkVisibility?.() ?? true);
  if (!shown) return;
  event.preventDefault();
  const field = shown.querySelector("input[type=search]");
  if (!field) return shown.click();
  field.focus();
  field.select();
});

// The main step of a form written in a text area: <form data-ctrl-enter>, Ctrl+Enter presses its [data-main] button.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  const main = event.target.closest?.("[data-ctrl-enter]")?.querySelector("[data-main]");
  if (!main) return;
  event.preventDefault();
  main.click();
});
