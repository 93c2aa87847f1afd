import { ask } from "../client.js";
import { assignments } from "../assignments.js";
import { blocks } from "../blocks.js";
import { contents } from "../contents.js";
import { formatted, said } from "../content.js";
import { h } from "../dom.js";
import { written } from "../editing.js";
import { markField } from "../example.js";
import { globalGoals } from "../global-goals.js";
import { head } from "../head.js";
import { investments } from "../investments.js";
import { keyFigures } from "../key-figures.js";
import { lineage } from "../lineage.js";
import { maskedPart } from "../masked.js";
import { figure } from "../picture.js";
import { updated } from "../updated.js";

const WIDTHS = "(min-width: 80rem) 76rem, 100vw";

/** A goal of the council, and everything that is done to reach it. */
export async function goal({ locale, asOf, page: { year, slug } }) {
  const { goal: page } = await ask("goal", { year, slug, locale, asOf });
  return page && { page, build: () => content(page) };
}

function content(page) {
  const sections = [
    politicalText(page),
    assignments("fullmaktiges-uppdrag", "Fullmäktiges uppdrag", page, "COUNCIL"),
    assignments("namndernas-uppdrag", "Nämndernas egna uppdrag", page, "COMMITTEE"),
    keyFigures(page.kpis),
    investments(page.investments),
    globalGoals(page),
    lineage(page),
  ].filter(Boolean);
  return [
    ...head(page, { eyebrow: page.number === null ? `Mål ${page.year}` : `Mål ${page.number}, ${page.year}`, title: page.name }),
    introduction(page),
    figure(page.figure, WIDTHS, { eager: true, example: markField(page, "figure"), kind: "hero", field: "figure" }) ?? maskedPart(page, "figure"),
    h("div", { class: "with-contents" }, contents(sections), h("div", { class: "goal-sections" }, sections)),
    updated(page),
  ];
}

function introduction(page) {
  return h("div", { class: "goal-introduction" },
    page.statement ? said("p", { class: "statement", ...written("statement") }, page.statement, " ", markField(page, "statement")) : maskedPart(page, "statement"),
    page.scopeNote && said("p", { class: "scope", ...written("scopeNote") }, page.scopeNote, " ", markField(page, "scopeNote")));
}

function politicalText(page) {
  const text = blocks(page.politicalTextBlocks, "politicalText") ?? formatted(page.politicalText) ?? maskedPart(page, "politicalText");
  if (!text) return null;
  return h("section", { "aria-labelledby": "politisk-text", ...written("politicalText") },
    h("h2", { id: "politisk-text" }, "Politisk text", " ", markField(page, "politicalText")), text);
}
