import { ask } from "../client.js";
import { formatted, said } from "../content.js";
import { h } from "../dom.js";
import { written } from "../editing.js";
import { markField } from "../example.js";
import { goalCard } from "../goal-card.js";
import { head } from "../head.js";
import { href } from "../address.js";
import { section } from "../sections.js";
import { maskedPart } from "../masked.js";
import { updated } from "../updated.js";

/** The landing page in the source's order: the first section stands before the goals, the others after. */
export async function landing({ locale, asOf }) {
  const { goalsAndBudget: page } = await ask("landing-page", { locale, asOf });
  return page && { page, build: () => content(page) };
}

function content(page) {
  const [before, ...after] = page.sections;
  return [
    ...head(page),
    formatted(page.lead, { class: "lead", ...written("lead") }) ?? maskedPart(page, "lead"),
    before && section(before),
    page.currentPlan && goals(page.currentPlan),
    after.map(section),
    earlier(page),
    updated(page),
  ].flat();
}

function goals(plan) {
  return h("section", { class: "goals", "aria-labelledby": "arets-mal" },
    said("h2", { id: "arets-mal" }, said("a", { href: href(plan) }, plan.title)),
    formatted(plan.intro),
    markField(plan, "intro"),
    h("ul", { class: "goal-cards" }, plan.goals.map(goalCard)));
}

function earlier({ plans, currentPlan }) {
  const others = plans.filter((plan) => plan.path !== currentPlan?.path);
  if (!others.length) return null;
  return h("section", {}, h("h2", {}, "Andra år"),
    h("ul", {}, others.map((plan) => h("li", {}, said("a", { href: href(plan) }, plan.title)))));
}
