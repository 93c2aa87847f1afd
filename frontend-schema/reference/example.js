import { h } from "./dom.js";

/** Demo content is always told apart from what the municipality has said. */

export function mark(isExample) {
  return isExample ? h("span", { class: "example" }, "Exempel") : null;
}

/** The mark of one of a page's own fields; none where the whole page is marked already. */
export function markField(page, ...fields) {
  return mark(!page.isExample && fields.some((field) => page.exampleFields?.includes(field)));
}

export function examplePage(page) {
  if (!page.isExample) return null;
  return h("p", { class: "notice" }, mark(true), " Hela sidan är ett exempel och inget som kommunen har beslutat eller skrivit.");
}

/** Before running text that is an example as a whole. */
export function exampleText(page) {
  const marked = markField(page, "body");
  return marked && h("p", { class: "notice" }, marked, " Texten nedanför är påhittad, för att visa hur sidan kan se ut.");
}
