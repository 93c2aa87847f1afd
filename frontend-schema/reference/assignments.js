import { formatted, said } from "./content.js";
import { h } from "./dom.js";
import { written } from "./editing.js";
import { mark } from "./example.js";
import { followUps } from "./follow-ups.js";
import { date } from "./format.js";
import { href } from "./address.js";
import { maskedPart } from "./masked.js";
import { status } from "./status.js";

/** Assignments of one kind, each with who carries it and how it goes. */
export function assignments(id, heading, page, kind) {
  const list = page.assignments.filter((one) => one.kind === kind);
  if (!list.length) return null;
  return h("section", { "aria-labelledby": id },
    h("h2", { id }, heading),
    h("ol", { class: "assignments" }, list.map((one) => assignment(one, page))));
}

function assignment({ id, anchor, text, isExample, status: state, followUps: reports, ...rest }, page) {
  return h("li", { id: anchor, class: "assignment", ...written("assignments", id) },
    h("div", { class: "assignment-head" }, status(state), mark(isExample)),
    formatted(text, { class: "assignment-text", ...written("assignments", id, "text") }) ?? maskedPart(page, "assignments.text", anchor),
    facts(rest),
    followUps(reports, id));
}

function facts({ leadBody, coBodies, startsOn, dueOn, carriedFrom }) {
  return h("dl", { class: "facts" },
    fact("Ansvarig", body(leadBody)),
    coBodies.length > 0 && fact("Tillsammans med", coBodies.flatMap((other, index) => [index ? ", " : null, body(other)])),
    (startsOn || dueOn) && fact("Tid", period(startsOn, dueOn)),
    carriedFrom?.goal && fact("Fortsätter från",
      said("a", { href: `${href(carriedFrom.goal)}#${carriedFrom.anchor}` }, `${carriedFrom.goal.name} ${carriedFrom.goal.year}`)));
}

function fact(term, ...description) {
  return h("div", {}, h("dt", {}, term), h("dd", {}, description));
}

function body({ name, abbreviation }) {
  return said("span", {}, abbreviation ? `${name} (${abbreviation})` : name);
}

function period(startsOn, dueOn) {
  if (!startsOn) return `Senast ${date(dueOn)}`;
  return dueOn ? `${date(startsOn)} – ${date(dueOn)}` : `Från ${date(startsOn)}`;
}
