import { h } from "../dom.js";
import { href, SEARCH_PATH } from "../address.js";

/** An address without a page: never there (404), or taken down (410) with the reason that the municipality states. */
export function missing({ status, reason = null, locale }) {
  const gone = status === 410;
  const title = gone ? "Sidan är borttagen" : "Sidan finns inte";
  return {
    kind: "missing",
    title,
    indexed: false,
    content: [
      h("div", { class: "page-head" }, h("p", { class: "eyebrow" }, status), h("h1", {}, title)),
      h("div", { class: "lead" }, h("p", {}, gone ? reason || "Den som ansvarar för sidan har tagit bort den." : "Adressen kan vara felskriven, eller så har sidan flyttats.")),
      h("p", {}, h("a", { class: "onward", href: href({ path: SEARCH_PATH, locale }) }, "Sök i mål och budget")),
      h("p", {}, h("a", { class: "onward", href: href({ path: "/", locale }) }, "Till startsidan")),
    ],
  };
}
