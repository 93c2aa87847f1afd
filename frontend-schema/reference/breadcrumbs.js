import { h } from "./dom.js";
import { href } from "./address.js";

export function breadcrumbs({ breadcrumbs: links, title, path }) {
  const above = links.filter((link) => link.path !== path);
  if (!above.length) return null;
  return h("nav", { class: "breadcrumbs", "aria-label": "Brödsmulor" },
    h("ol", {},
      above.map((link) => h("li", {}, h("a", { href: href(link) }, link.title))),
      h("li", {}, h("span", { "aria-current": "page" }, title))));
}
