import { formatted, said } from "./content.js";
import { h } from "./dom.js";
import { written } from "./editing.js";
import { href } from "./address.js";

/** A heading, a text and a link onward, as the landing page is built of. */
export function section({ id, heading, text, linkText, link }) {
  return h("section", { class: "section-link", ...written("sections", id) },
    said("h2", {}, heading),
    formatted(text),
    link && h("p", {}, said("a", { class: "onward", href: href(link) }, linkText || link.title)));
}
