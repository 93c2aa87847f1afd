import { h } from "./dom.js";

/** "På den här sidan": a long page's sections, taken from their own headings. */
export function contents(sections) {
  if (sections.length < 3) return null;
  const headings = sections.map((section) => section.querySelector("h2"));
  return h("nav", { class: "contents", "aria-labelledby": "innehallsforteckning" },
    h("p", { id: "innehallsforteckning" }, "På den här sidan"),
    h("ul", {}, headings.map(({ id, firstChild }) => h("li", {}, h("a", { href: `#${id}` }, firstChild.textContent)))));
}
