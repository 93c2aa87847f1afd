import { h } from "./dom.js";
import { dateNumeric } from "./format.js";

/** "Sidan uppdaterad", and the public reason where the latest edition has one. */
export function updated({ updatedAt, edition }) {
  return h("p", { class: "updated" },
    "Sidan uppdaterad ",
    h("time", { datetime: updatedAt }, dateNumeric(updatedAt)),
    edition?.note && h("span", { class: "updated-note" }, `${edition.kind === "CORRECTION" ? "Rättelse" : "Ändring"}: ${edition.note}`));
}
