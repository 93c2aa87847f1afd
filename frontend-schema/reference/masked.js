import { h } from "./dom.js";
import { MASKABLE } from "./words.js";

/** Content that has been taken away for good is told of, with the reason, and never looks like a page that says nothing. */

/** Of an edition: what of it has been masked, and why. */
export function masking(edition) {
  if (!edition?.masked) return null;
  return h("p", { class: "masked" }, sentence(edition), edition.maskingReason && ` Skäl: ${edition.maskingReason}`);
}

/** Of an edition: that nothing of it is left to show. */
export function isEmptied({ masked, maskedFields }) {
  return masked && !maskedFields.length;
}

/** In the place of a text: that it has been masked. `row` is the id of the row that the field stands in. */
export function maskedPart({ edition }, name, row = null) {
  const isHere = (field) => (row ? isIn(row, field, name) : field === name);
  if (!edition?.maskedFields.some(isHere)) return null;
  const what = name === "figure" ? "Bilden är maskerad." : "Det som stod här är maskerat.";
  return h("p", { class: "masked-part" }, what, edition.maskingReason && ` Skäl: ${edition.maskingReason}`);
}

/** In the place of a block of running text, which `edition.maskedFields` names as `body.<id>`. */
export function maskedBlock({ edition }, name, row) {
  const block = edition?.maskedFields.find((field) => field.startsWith(`${name}.`) && row.includes(field.slice(name.length + 1)));
  return block ? maskedPart({ edition: { ...edition, maskedFields: ["figure"] } }, "figure") : null;
}

/** A row's field is named `assignments.<id>.text`. */
function isIn(row, field, name) {
  const [list, id, ...below] = field.split(".");
  return `${list}.${below.join(".")}` === name && row.includes(id);
}

function sentence({ maskedFields }) {
  if (!maskedFields.length) return "Innehållet är maskerat.";
  const names = new Set(maskedFields.map((field) => MASKABLE[field.split(".")[0]] ?? "annat innehåll"));
  return `Delar av innehållet är maskerade: ${[...names].join(", ")}.`;
}
