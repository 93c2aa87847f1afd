import { said } from "./content.js";
import { h } from "./dom.js";
import { href } from "./address.js";

/** The goal through the years: what it was before, and what it has become. */
export function lineage({ predecessors, successors }) {
  if (!predecessors.length && !successors.length) return null;
  return h("section", { "aria-labelledby": "andra-ar" },
    h("h2", { id: "andra-ar" }, "Målet andra år"),
    goals("Tidigare", predecessors), goals("Senare", successors));
}

function goals(heading, list) {
  if (!list.length) return null;
  return [h("h3", {}, heading),
    h("ul", {}, list.map((goal) => h("li", {}, said("a", { href: href(goal) }, `${goal.name} ${goal.year}`))))];
}
