import { said } from "./content.js";
import { h } from "./dom.js";
import { mnkr, share } from "./format.js";

/** Bars, the largest first. A reader of the table beside it misses nothing, so to a screen reader the chart is one picture with a name. */
export function chart(lines, heading, tableId) {
  const sorted = [...lines].sort((one, two) => two.amount - one.amount);
  const largest = Number(sorted[0].amount);
  return h("figure", { class: "chart" },
    h("div", {
      role: "img",
      class: "bars",
      "aria-label": `Stapeldiagram över ${heading.toLowerCase()} i miljoner kronor. Samma uppgifter finns i tabellen nedanför.`,
      "aria-describedby": tableId,
    }, sorted.map((line) => bar(line, largest))),
    h("figcaption", {}, "Miljoner kronor (mnkr) och andel av summan."));
}

function bar({ body, amount, share: part }, largest) {
  const filled = h("span", { class: "bar-fill" });
  filled.style.inlineSize = `${Math.max((100 * Number(amount)) / largest, 0.4)}%`;
  return h("div", { class: "bar" },
    said("span", { class: "bar-name" }, body.name),
    h("span", { class: "bar-room" }, filled),
    h("span", { class: "bar-value" }, `${mnkr(amount)} mnkr`, h("span", { class: "bar-share" }, share(part))));
}
