import { said } from "./content.js";
import { chart } from "./chart.js";
import { h } from "./dom.js";
import { written } from "./editing.js";
import { mark } from "./example.js";
import { kronor, mnkr, share } from "./format.js";
import { scrolling } from "./table.js";
import { BUDGET } from "./words.js";

/** The lines of one kind: a chart for the eye, and the table that says the same to everybody. */
export function budgetLines(page, kind) {
  const lines = page.lines.filter((line) => line.kind === kind);
  if (!lines.length) return null;
  const { heading, total } = BUDGET[kind];
  const id = `tabell-${kind.toLowerCase()}`;
  return h("section", { "aria-labelledby": `${id}-rubrik`, class: "budget-kind" },
    h("h2", { id: `${id}-rubrik` }, `${heading} ${page.year}`, " ", mark(lines.every(({ isExample }) => isExample))),
    chart(lines, heading, `${id}-text`),
    scrolling(table(page, { lines, heading, id, sum: page[total] }), `${heading}, tabell`));
}

function table({ year }, { lines, heading, id, sum }) {
  return h("table", { class: "budget-table" },
    h("caption", { id: `${id}-text` }, `${heading} ${year} för varje nämnd och bolag`),
    h("thead", {}, h("tr", {},
      h("th", { scope: "col" }, "Nämnd"),
      h("th", { scope: "col", class: "amount" }, "Kronor"),
      h("th", { scope: "col", class: "amount" }, "Mnkr"),
      h("th", { scope: "col", class: "amount" }, "Andel"))),
    h("tbody", {}, lines.map((line) => row(line, lines.every(({ isExample }) => isExample)))),
    h("tfoot", {}, h("tr", {},
      h("th", { scope: "row" }, "Summa"),
      h("td", { class: "amount" }, kronor(sum)), h("td", { class: "amount" }, mnkr(sum)), h("td", { class: "amount" }, share(1)))));
}

function row({ id, body, amount, share: part, isExample }, allExamples) {
  return h("tr", written("lines", id),
    h("th", { scope: "row" }, said("span", {}, body.name), " ", mark(isExample && !allExamples)),
    h("td", { class: "amount" }, kronor(amount)),
    h("td", { class: "amount" }, mnkr(amount)),
    h("td", { class: "amount" }, share(part)));
}
