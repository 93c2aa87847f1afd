/** In a preview beside the editors' form, a click on a part of the page opens the field that it is written in. */

import { perspective } from "./perspective.js";

/** The field's name in the editors' form. Another front end may say it with `data-field` on the element. */
const WRITTEN_IN = [
  [".statement", "statement"],
  [".scope", "scope_note"],
  ["figure.hero, .hero figure", "figure_image"],
  ["[aria-labelledby='politisk-text']", "political_text"],
  [".assignment", "assignments"],
  ["[aria-labelledby='nyckeltal']", "kpis"],
  ["[aria-labelledby='investeringar']", "investments"],
  [".lead", "lead"],
  ["h1", "title"],
];
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

export function leadToFields() {
  if (!perspective.preview || window.parent === window) return;
  document.documentElement.classList.add("editing");
  document.addEventListener("click", (event) => {
    if (event.target.closest("a[href], button, summary, input")) return;
    const part = partAt(event.target);
    // To this site's own pages alone: nobody else may frame a preview, or listen to it.
    if (part) window.parent.postMessage({ kind: "open-field", ...part }, location.origin);
  });
}

/** The editors' checks have looked at an empty page: they look again now that it says something. */
export function checkAgain() {
  if (document.querySelector("wagtail-userbar")) {
    window.parent.postMessage({ wagtail: { type: "w-userbar:axe-ready" } }, location.origin);
  }
}

function partAt(target) {
  const marked = target.closest("[data-field]");
  if (marked) return { field: marked.dataset.field, row: marked.dataset.row ?? null };
  const [selector, field] = WRITTEN_IN.find(([each]) => target.closest(each)) ?? [];
  return selector && { field, row: target.closest(selector).id.match(UUID)?.[0] ?? null };
}
