import { ask } from "../client.js";
import { formatted } from "../content.js";
import { documentList } from "../documents.js";
import { h } from "../dom.js";
import { written } from "../editing.js";
import { mark, markField } from "../example.js";
import { date } from "../format.js";
import { goalCard } from "../goal-card.js";
import { head } from "../head.js";
import { href } from "../address.js";
import { maskedPart } from "../masked.js";
import { updated } from "../updated.js";
import { DECISION } from "../words.js";

/** One year's goals, with the decision that they rest on. */
export async function plan({ locale, asOf, page: { year } }) {
  const { plan: page } = await ask("plan", { year, locale, asOf });
  return page && { page, build: () => content(page) };
}

function content(page) {
  return [
    ...head(page),
    h("div", { class: "lead", ...written("intro") }, formatted(page.intro) ?? maskedPart(page, "intro"), markField(page, "intro")),
    facts(page),
    h("section", { class: "goals", "aria-labelledby": "malen" },
      h("h2", { id: "malen" }, "Målen"),
      h("ul", { class: "goal-cards" }, page.goals.map(goalCard))),
    page.budget && h("section", { class: "section-link" },
      h("h2", {}, "Budget"),
      h("p", {}, h("a", { class: "onward", href: href(page.budget) }, page.budget.title))),
    page.documents.length > 0 && h("section", written("documents"), h("h2", {}, "Dokument"), documentList(page.documents)),
    updated(page),
  ];
}

function facts({ mandatePeriod, decision, ...page }) {
  if (!mandatePeriod && !decision) return null;
  return h("dl", { class: "facts" },
    mandatePeriod && fact("Mandatperiod", mandatePeriod, markField(page, "mandatePeriod")),
    decision && decisionFacts(decision));
}

function decisionFacts({ status, decidedOn, paragraph, caseNumber, isExample }) {
  return [
    fact("Beslut", h("span", written("decision"), DECISION[status]), mark(isExample)),
    decidedOn && fact("Datum", h("time", { datetime: decidedOn }, date(decidedOn)), mark(isExample)),
    paragraph && fact("Paragraf", paragraph, mark(isExample)),
    caseNumber && fact("Diarienummer", caseNumber, mark(isExample)),
  ];
}

function fact(term, ...description) {
  return h("div", {}, h("dt", {}, term), h("dd", {}, ...description.flatMap((part) => [part, " "])));
}
