import { h } from "./dom.js";
import { date, time } from "./format.js";
import { dayOf, justBefore } from "./instants.js";
import { pageAt, whatCameAt } from "./record-links.js";
import { CHANGE } from "./words.js";

/** What has happened, day by day. */

const COMPARED = ["CHANGED", "CORRECTED", "MOVED"];

export function changes(list) {
  return [...Map.groupBy(list, ({ at }) => dayOf(at))].map(([day, those]) =>
    h("section", { class: "day", "aria-labelledby": `dag-${day}` },
      h("h2", { id: `dag-${day}` }, h("time", { datetime: day }, date(day))),
      h("ul", { class: "changes", role: "list" }, those.map(change))));
}

function change({ at, kind, title, note, ...page }) {
  const link = kind === "WITHDRAWN" ? pageAt(page, justBefore(at)) : pageAt(page);
  return h("li", { class: "change" },
    h("h3", {}, h("a", { href: link }, title || "Maskerad sida")),
    h("p", { class: "meta" }, h("time", { datetime: at }, `kl. ${time(at)}`), " · ",
      h("span", { class: `change-kind change-${kind.toLowerCase()}` }, CHANGE[kind] ?? kind)),
    note && h("p", { class: "note" }, note),
    COMPARED.includes(kind) && h("p", {}, h("a", { href: whatCameAt(page, at) }, "Vad ändrades?",
      h("span", { class: "visually-hidden" }, ` (${title}, ${date(at)} kl. ${time(at)})`))));
}
