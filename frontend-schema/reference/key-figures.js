import { formatted, said } from "./content.js";
import { h } from "./dom.js";
import { written } from "./editing.js";
import { mark } from "./example.js";
import { decimal } from "./format.js";
import { values } from "./key-figure-values.js";
import { DIRECTION } from "./words.js";

/** The goal's key figures: the newest value beside the target, where there is one. */
export function keyFigures(list) {
  if (!list.length) return null;
  return h("section", { "aria-labelledby": "nyckeltal" },
    h("h2", { id: "nyckeltal" }, "Nyckeltal"),
    h("ul", { class: "key-figures" }, list.map(keyFigure)));
}

function keyFigure({ id, kpi, target, targetText, latest, comment, isExample }) {
  return h("li", { class: "key-figure", ...written("kpis", id) },
    h("h3", own(id), said("span", {}, kpi.title), " ", mark(isExample)),
    h("dl", { class: "measures" },
      measure(own(id), latest ? `Utfall ${latest.year}` : "Utfall", latest?.value ? withUnit(latest.value, kpi.unit) : "Uppgift saknas", Boolean(latest?.value)),
      (target || targetText) && measure(written("kpis", id, target ? "target" : "targetText"), "Målvärde", goalValue(target, targetText, kpi.unit), Boolean(target))),
    formatted(comment, { class: "text", ...written("kpis", id, "comment") }),
    values(kpi, own(id)),
    h("p", { class: "meta", ...own(id) }, [DIRECTION[kpi.direction], source(kpi)].filter(Boolean).join(". "), "."));
}

/** What is shared by many goals, and has a form of its own. */
function own(id) {
  return written("kpis", id, "kpi");
}

function measure(place, term, description, isNumber) {
  return h("div", place, h("dt", {}, term), h("dd", { class: isNumber ? "number" : "words" }, description));
}

function goalValue(target, targetText, unit) {
  if (!target) return said("span", {}, targetText);
  return [withUnit(target, unit), targetText && said("span", { class: "unit" }, ` ${targetText}`)];
}

function withUnit(value, unit) {
  const isPercent = /^(procent|%|andel)/i.test(unit);
  return [decimal(value), h("span", { class: "unit" }, isPercent ? " %" : ` ${unit}`)];
}

function source({ source: name, koladaId }) {
  return `Källa: ${name}${koladaId ? `, ${koladaId}` : ""}`;
}
