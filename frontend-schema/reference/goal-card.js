import { said } from "./content.js";
import { h } from "./dom.js";
import { mark, markField } from "./example.js";
import { maskedPart } from "./masked.js";
import { figure } from "./picture.js";
import { href } from "./address.js";

const WIDTHS = "(min-width: 75rem) 17rem, (min-width: 62rem) 30vw, (min-width: 40rem) 45vw, 92vw";

/** A goal in a list: its picture and caption, its name, and the statement that is the goal. */
export function goalCard(goal, index) {
  return h("li", { class: "goal-card" },
    h("div", { class: "goal-card-text" },
      h("h3", {}, said("a", { href: href(goal) }, `${label(goal)} ${goal.name}`), " ", mark(goal.isExample)),
      goal.statement ? said("p", {}, goal.statement) : maskedPart(goal, "statement")),
    figure(goal.figure, WIDTHS, {
      kind: "card",
      eager: index === 0,
      credited: false,
      example: markField(goal, "figure"),
    }) ?? maskedPart(goal, "figure"));
}

export function label({ number }) {
  return number === null ? "Mål:" : `Mål ${number}:`;
}
