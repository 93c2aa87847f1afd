import { h } from "./dom.js";
import { editions } from "./editions.js";
import { date } from "./format.js";
import { href } from "./address.js";
import { dayOf, today } from "./instants.js";
import { changesOf } from "./record-links.js";

/** "Sidans historik": the page on any day, and everything it has said. `readAt` is an instant at which the page can be asked for. */
export function history(page, address, readAt = address.asOf) {
  return h("section", { class: "history", "aria-labelledby": "sidans-historik" },
    h("h2", { id: "sidans-historik" }, "Sidans historik"),
    anyDay(page, address),
    editions(page, readAt),
    h("p", {}, h("a", { href: changesOf(page.path) }, "Ändringar på sidan och de som ligger under den")));
}

/** A plain form, so that it leads there without this script too. */
function anyDay({ firstPublishedAt, ...page }, { asOf }) {
  return h("form", { class: "any-day", action: href(page), method: "get" },
    h("label", { for: "dag" }, "Visa sidan som den såg ut"),
    h("div", { class: "in-a-row" },
      h("input", {
        id: "dag",
        type: "date",
        name: "asOf",
        required: true,
        min: dayOf(firstPublishedAt),
        max: today(),
        value: asOf && dayOf(asOf),
        "aria-describedby": "forsta-dagen",
      }),
      h("button", { type: "submit", class: "quiet" }, "Visa dagen")),
    h("p", { id: "forsta-dagen", class: "meta" }, `Sidan publicerades första gången ${date(firstPublishedAt)}.`));
}
