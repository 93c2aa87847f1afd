import { ask } from "../client.js";
import { blocks } from "../blocks.js";
import { budgetLines } from "../budget-lines.js";
import { formatted, said } from "../content.js";
import { documentList } from "../documents.js";
import { h } from "../dom.js";
import { written } from "../editing.js";
import { exampleText, markField } from "../example.js";
import { decimal, kronor, spoken } from "../format.js";
import { head } from "../head.js";
import { maskedPart } from "../masked.js";
import { updated } from "../updated.js";
import { BUDGET } from "../words.js";

/** One year's budget. Where the document states another total than the lines sum to, both are told. */
export async function budget({ locale, asOf, page: { year } }) {
  const { budget: page } = await ask("budget", { year, locale, asOf });
  return page && { page, build: () => content(page) };
}

function content(page) {
  return [
    ...head(page),
    h("div", { class: "lead", ...written("lead") }, formatted(page.lead) ?? maskedPart(page, "lead"), markField(page, "lead")),
    totals(page),
    Object.keys(BUDGET).map((kind) => budgetLines(page, kind)),
    page.source && said("p", { class: "meta", ...written("source") }, `Källa: ${page.source}`),
    h("div", {}, exampleText(page), blocks(page.body, "body", page)),
    page.documents.length > 0 && h("section", written("documents"), h("h2", {}, "Dokument"), documentList(page.documents)),
    updated(page),
  ].flat();
}

function totals(page) {
  const differs = page.statedTotal !== null && Number(page.statedTotal) !== Number(page.grantTotal);
  return [
    h("dl", { class: "measures" },
      Number(page.grantTotal) > 0 && measure("Summan av kommunbidragen", spoken(page.grantTotal)),
      page.statedTotal && measure("Totalt enligt dokumentet", spoken(page.statedTotal), markField(page, "statedTotal"), written("statedTotal")),
      page.taxRate && measure("Skattesats", `${decimal(page.taxRate)} kr per hundralapp`, markField(page, "taxRate"), written("taxRate"))),
    differs && h("p", { class: "notice" },
      `Delarna summerar till ${kronor(page.grantTotal)}, men dokumentet anger ${kronor(page.statedTotal)}. Båda uppgifterna visas som de är.`),
  ];
}

function measure(term, description, example = null, attributes = {}) {
  return h("div", attributes, h("dt", {}, term, " ", example), h("dd", { class: "number" }, description));
}
