/**
 * A front end beside the editors' form: what is clicked opens its field, a field in focus shows its part, and what is
 * written is drawn anew in place. Any front end may use this file; the npm package has it as "mal-och-budget/preview".
 *
 * Every message is `{ kind: "mal-och-budget:…" }` and goes to one origin alone. To the editors: `drawn` with `paths`,
 * all that is marked now, and `open` with the `path` clicked. From them: `draft`, ask the same token again, with the
 * `path` of the page's address, and `show` with a field's `path`, or null.
 */

const KIND = "mal-och-budget:";
const MARK = "data-cms-field";
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const OWN = "summary, button, input, select, textarea, label";
const LOOK = `
[${MARK}]:hover { cursor: pointer; outline: 2px dashed currentcolor; outline-offset: 3px; }
[${MARK}]:hover:has([${MARK}]:hover) { outline: none; }
[data-cms-shown] { outline: 3px solid #b8500f; outline-offset: 4px; border-radius: 2px; }`;

/** What `data-cms-field` says of a field, of a row by its `id`, or of a row's field: as `Difference.path` does. */
export function fieldPath(field, id = "", part = "") {
  const row = id ? `[${id.match(UUID)?.[0] ?? id}]` : "";
  return field + row + (part && `.${part}`);
}

/** Talks with the form that this page stands beside, if it does. Returns what ends it. */
export function listenToEditors({ editors, draft }) {
  if (window.parent === window) return () => {};
  const origin = new URL(editors).origin;
  const ending = new AbortController();
  const { signal } = ending;
  const say = (kind, more) => window.parent.postMessage({ kind: KIND + kind, ...more }, origin);
  let [waiting, shown] = [0, null];

  const tell = () => {
    clearTimeout(waiting);
    waiting = 0;
    say("drawn", { paths: [...new Set(marked().map((element) => element.getAttribute(MARK)))] });
    highlight(shown);
  };
  const soon = () => { waiting ||= setTimeout(tell, 50); };

  addEventListener("message", async ({ origin: from, source, data }) => {
    if (from !== origin || source !== window.parent) return;
    if (data?.kind === `${KIND}show`) reveal(highlight((shown = data.path)));
    if (data?.kind !== `${KIND}draft`) return;
    await draft(String(data.path));
    tell();
  }, { signal });
  document.addEventListener("click", (event) => clicked(event, say), { signal, capture: true });

  const observer = new MutationObserver(soon);
  observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: [MARK] });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(LOOK);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(waiting);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });
  tell();
  return () => ending.abort();
}

const marked = () => [...document.querySelectorAll(`[${MARK}]`)];

/** A link within a field opens the field; any other leads to a window of its own, so that the draft stays where it is. */
function clicked(event, say) {
  if (event.button || event.target.closest(OWN)) return;
  const path = event.target.closest(`[${MARK}]`)?.getAttribute(MARK);
  const link = event.target.closest("a[href]");
  const leaves = link && !link.getAttribute("href").startsWith("#");
  if (!path && !leaves) return;
  event.preventDefault();
  event.stopPropagation();
  if (path) say("open", { path });
  else window.open(link.href, "_blank", "noopener");
}

function highlight(path) {
  document.querySelectorAll("[data-cms-shown]").forEach((element) => element.removeAttribute("data-cms-shown"));
  const element = path && marked().find((each) => each.getAttribute(MARK) === path);
  element?.setAttribute("data-cms-shown", "");
  return element;
}

function reveal(element) {
  if (!element) return;
  for (let fold = element.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  const { top, bottom } = element.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const block = bottom - top > innerHeight ? "start" : "center";
  element.scrollIntoView({ block, behavior: calm ? "instant" : "smooth" });
}
