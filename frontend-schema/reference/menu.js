import { h } from "./dom.js";
import { href } from "./address.js";

/** The main menu: open on a wide screen, behind a button on a narrow one. */
export function menu(links, path) {
  const list = h("ul", { id: "huvudmeny" }, links.map((link) =>
    h("li", {}, h("a", { href: href(link), "aria-current": current(link, path, links) }, link.title))));
  const button = h("button", { type: "button", class: "menu-button", "aria-expanded": "false", "aria-controls": "huvudmeny" }, "Meny");
  button.addEventListener("click", () => {
    button.setAttribute("aria-expanded", String(button.getAttribute("aria-expanded") !== "true"));
  });
  return h("nav", { class: "site-nav", "aria-label": "Huvudmeny" }, button, list);
}

/** "page" on the page itself, "true" on the nearest of the links above it. */
function current(link, path, links) {
  if (link.path === path) return "page";
  const above = links.filter((other) => other.path !== "/" && path.startsWith(other.path));
  const nearest = above.sort((one, two) => two.path.length - one.path.length)[0];
  return nearest === link ? "true" : null;
}
