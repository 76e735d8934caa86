// The agenda: a line is lifted by its dots, with the keys or the pointer, moved and dropped; the server is told at the drop.
// Without this file the arrow buttons move lines, one step at a time.

let held = null; // the line in hand
let home = null; // the line that stood after it when it was lifted
let grabbed = null; // where the pointer took hold, until it has moved far enough to be a drag

const list = () => document.querySelector("[data-agenda]");
const lines = () => [...list().children];
const placeOf = (line) => lines().indexOf(line) + 1;
const fill = (text, values) => text.replace(/%\((\w+)\)s/g, (whole, name) => values[name] ?? whole);

// '9.05' in Swedish, '9:05' in English: as the server wrote the first of them.
function clockOf(minutes, sign) {
  return `${Math.floor(minutes / 60) % 24}${sign}${String(minutes % 60).padStart(2, "0")}`;
}

// Numbers and times follow the order while a line is carried about.
function count() {
  const starts = document.getElementById("agenda").dataset.starts;
  let minutes = starts === undefined ? null : Number(starts);
  let number = 0;
  const sign = list().querySelector(".clock").textContent.replace(/\d/g, "");
  for (const line of lines()) {
    const shown = line.querySelector(".no");
    if (shown) shown.textContent = String(++number);
    if (minutes === null) continue;
    line.querySelector(".clock").textContent = clockOf(minutes, sign);
    minutes += Number(line.dataset.minutes);
  }
}

function say(name) {
  const words = document.getElementById("lift-words").dataset;
  const values = { what: held.dataset.heading, place: placeOf(held), all: lines().length };
  const clock = held.querySelector(".clock").textContent;
  const told = fill(words[name], values);
  const when = name === "held" && clock ? `, ${fill(words.clock, { time: clock })}.` : "";
  document.getElementById("lift-told").textContent = when ? told.replace(/\.$/, when) : told;
}

function mark(line, on) {
  line.classList.toggle("lifted", on);
  line.querySelector(".grip").setAttribute("aria-pressed", String(on));
}

function lift(line) {
  if (held) putBack();
  held = line;
  home = line.nextElementSibling;
  mark(line, true);
  say("held");
}

function moveBefore(other) {
  const grip = held.querySelector(".grip");
  list().insertBefore(held, other);
  grip.focus({ preventScroll: true });
  held.scrollIntoView({ block: "nearest" });
  count();
  say("held");
}

function step(by) {
  const all = lines();
  const there = all.indexOf(held) + by;
  if (there < 0 || there >= all.length) return;
  moveBefore(by < 0 ? all[there] : all[there].nextElementSibling);
}

function letGo() {
  mark(held, false);
  held = null;
}

function putBack() {
  if (!held) return;
  list().insertBefore(held, home?.isConnected ? home : null);
  count();
  say("back");
  const grip = held.querySelector(".grip");
  letGo();
  grip.focus({ preventScroll: true });
}

function drop() {
  const form = document.getElementById("agenda-moved");
  const before = held.previousElementSibling;
  if (held.nextElementSibling === home) {
    putBack();
    return;
  }
  form.elements.punkt.value = held.dataset.key;
  form.elements.efter.value = before ? before.dataset.key : "";
  say("dropped");
  letGo();
  form.requestSubmit();
}

document.addEventListener("keydown", (event) => {
  const grip = event.target.closest?.(".grip");
  if (!grip || event.ctrlKey || event.altKey || event.metaKey) return;
  const line = grip.closest("li");
  const does = {
    " ": () => (held === line ? drop() : lift(line)),
    Enter: () => (held === line ? drop() : lift(line)),
    Escape: () => putBack(),
    ArrowUp: () => step(-1),
    ArrowDown: () => step(1),
  }[event.key];
  const carrying = held === line;
  if (!does || (!carrying && event.key !== " " && event.key !== "Enter")) return;
  event.preventDefault();
  if (!event.repeat || event.key.startsWith("Arrow")) does();
});

// Focus that goes elsewhere while a line is held puts it back where it was.
document.addEventListener("focusin", (event) => {
  if (held && !grabbed && !held.contains(event.target)) {
    const goal = event.target;
    putBack();
    goal.focus?.();
  }
});

// The pointer: a drag begins once it has moved a little; a line that comes half past another changes place with it.
document.addEventListener("pointerdown", (event) => {
  const grip = event.target.closest(".grip");
  if (!grip || event.button !== 0) return;
  grabbed = { line: grip.closest("li"), y: event.clientY, moved: false };
  grip.setPointerCapture(event.pointerId);
});
document.addEventListener("pointermove", (event) => {
  if (!grabbed) return;
  if (!grabbed.moved) {
    if (Math.abs(event.clientY - grabbed.y) < 5) return;
    grabbed.moved = true;
    if (held !== grabbed.line) lift(grabbed.line);
  }
  const near = 60;
  if (event.clientY < near) scrollBy(0, -12);
  else if (event.clientY > innerHeight - near) scrollBy(0, 12);
  const all = lines();
  const here = all.indexOf(held);
  const middle = (line) => line.getBoundingClientRect().top + line.offsetHeight / 2;
  const above = all.slice(0, here).find((line) => event.clientY < middle(line));
  const below = all.slice(here + 1).findLast((line) => event.clientY > middle(line));
  if (above) moveBefore(above);
  else if (below) moveBefore(below.nextElementSibling);
});
document.addEventListener("pointerup", (event) => {
  if (!grabbed) return;
  const { moved, line } = grabbed;
  grabbed = null;
  if (moved && held) drop();
  else if (event.target.closest?.(".grip")) (held === line ? drop : () => lift(line))();
});
document.addEventListener("pointercancel", () => {
  grabbed = null;
  putBack();
});

// An arrow that cannot move anything is told so by its look, and does nothing.
document.addEventListener("click", (event) => {
  if (event.target.closest(".agenda .move [aria-disabled=true]")) event.preventDefault();
}, true);
