// The review: the finding in hand is yellow in text and record, focus goes on after an answer, words are marked to be added.
// Without this file every step works as an ordinary page.

const record = document.querySelector(".rec");
const sheet = document.querySelector(".paper-side .sheet");
const marksOf = (id) => sheet.querySelectorAll(`.fnd[href="#${CSS.escape(id)}"]`);
const calm = matchMedia("(prefers-reduced-motion: reduce)");

// The one in hand.
let inHand = null;
function take(article) {
  inHand = article;
  const before = record.querySelector(".finding.now");
  if (before !== article) {
    if (before) setNow(before, false);
    setNow(article, true);
  }
  const mark = marksOf(article.id)[0];
  if (!mark && sheet.dataset.page && article.dataset.page && article.dataset.page !== sheet.dataset.page) turnTo(article);
  const scrolls = getComputedStyle(sheet).overflowY === "auto";
  if (mark && scrolls) {
    const at = mark.getBoundingClientRect().top - sheet.getBoundingClientRect().top;
    if (at < 40 || at > sheet.clientHeight - 80) {
      sheet.scrollTo({ top: sheet.scrollTop + at - sheet.clientHeight / 3, behavior: calm.matches ? "auto" : "smooth" });
    }
  }
}

// Where pages are shown, the one follows on which the finding stands.
async function turnTo(article) {
  const page = article.dataset.page;
  const query = new URLSearchParams(sheet.dataset.turn);
  query.set("sidor", page);
  query.set("fynd", article.id.slice(1));
  const answer = await fetch(`?${query}`);
  if (!answer.ok || inHand !== article) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".page-sheet");
  if (!fresh) return;
  sheet.dataset.page = page;
  sheet.replaceChildren(...fresh.childNodes);
}

function setNow(article, on) {
  article.classList.toggle("now", on && article.hasAttribute("data-open"));
  const yes = article.querySelector(".row .b[data-key=g], .b[data-main]");
  yes?.classList.toggle("turn", on);
  yes?.classList.toggle("s", !on);
  for (const mark of marksOf(article.id)) mark.classList.toggle("now", on);
}

// With a pointer only once it is let go: what is pressed must not move from under it.
let pressing = false;
addEventListener("pointerdown", () => { pressing = true; }, true);
for (const end of ["pointerup", "pointercancel"]) addEventListener(end, () => setTimeout(() => { pressing = false; }), true);
for (const kind of ["focusin", "click"]) {
  record.addEventListener(kind, (event) => {
    const article = event.target.closest(".finding");
    if (article && !(pressing && kind === "focusin")) take(article);
  });
}

// What Godta would accept follows the choice.
record.addEventListener("change", (event) => {
  if (event.target.type !== "radio") return;
  const what = event.target.closest(".finding")?.querySelector("[data-what]");
  if (what) what.textContent = event.target.dataset.label || "";
});

// A press on a mark opens its group and goes to the finding.
function goTo(article) {
  const group = article.closest("details");
  if (group) group.open = true;
  article.focus();
  article.scrollIntoView({ block: "nearest" });
}
sheet.addEventListener("click", (event) => {
  const mark = event.target.closest(".fnd[href^='#f']");
  const article = mark && document.getElementById(mark.getAttribute("href").slice(1));
  if (!article) return;
  event.preventDefault();
  goTo(article);
});

// After an answer: marks follow, focus goes to the next that waits, or to the last step.
function settleMarks(article) {
  const open = article.hasAttribute("data-open");
  for (const mark of marksOf(article.id)) mark.classList.toggle("dbt", open);
}
document.addEventListener("htmx:oobAfterSwap", (event) => {
  const fresh = event.detail.target.id && document.getElementById(event.detail.target.id);
  if (fresh?.matches(".finding")) settleMarks(fresh);
});
function onward(article) {
  const all = [...record.querySelectorAll(".finding")];
  const after = all.slice(all.indexOf(article) + 1);
  const waits = (one) => one.hasAttribute("data-open") || (!article.dataset.wasOpen && one.querySelector("[data-key=g]") && one.checkVisibility?.());
  const next = after.find(waits) || all.find((one) => one.hasAttribute("data-open"));
  if (next) goTo(next);
  else (document.querySelector("#for-in .b") || document.getElementById("for-in"))?.focus();
}
let wasOpen = false;
document.addEventListener("htmx:beforeSwap", (event) => {
  wasOpen = event.detail.target.matches?.("[data-open]") || false;
});
document.addEventListener("htmx:afterSettle", (event) => {
  const fresh = event.detail.elt;
  if (!fresh.matches?.(".finding")) return;
  const focus = fresh.dataset.answered;
  if (!focus) {
    const first = fresh.querySelector("[data-errors]") || fresh.querySelector("form input:not([type=hidden]), form textarea, form select");
    take(fresh);
    first?.focus();
    return;
  }
  delete fresh.dataset.answered;
  if (wasOpen) fresh.dataset.wasOpen = "1";
  settleMarks(fresh);
  if (focus === "self") goTo(fresh);
  else onward(fresh);
});

// Escape leaves a correction.
record.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  event.target.closest(".finding form")?.querySelector("a[hx-get]")?.click();
});

// Words marked in the sheet may be added as a finding: block, start and end in code points of the block's own text.
const pick = document.getElementById("pick");
function spot(node, offset) {
  const block = (node.nodeType === 1 ? node : node.parentElement)?.closest("[data-block]");
  if (!block) return null;
  let count = 0;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (one) => (one.parentElement.closest("sup") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (text === node) return { block: block.dataset.block, at: count + [...text.data.slice(0, offset)].length };
    if (node.nodeType === 1 && node.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING && !node.contains(text)) break;
    count += [...text.data].length;
  }
  return { block: block.dataset.block, at: count };
}
document.addEventListener("selectionchange", () => {
  const chosen = getSelection();
  if (pick.contains(document.activeElement)) return;
  const range = chosen.rangeCount && !chosen.isCollapsed ? chosen.getRangeAt(0) : null;
  const start = range && sheet.contains(range.startContainer) ? spot(range.startContainer, range.startOffset) : null;
  const end = start ? spot(range.endContainer, range.endOffset) : null;
  const fits = Boolean(start && end && start.block === end.block && end.at > start.at);
  pick.hidden = !fits;
  if (!fits) return;
  pick.elements.block.value = start.block;
  pick.elements.start.value = start.at;
  pick.elements.end.value = end.at;
});

// Arriving: at the finding of the address, else at the first that waits.
const asked = document.getElementById(location.hash.slice(1));
if (asked?.matches(".finding")) goTo(asked);
