import { ask } from "../client.js";
import { changes } from "../changes.js";
import { h } from "../dom.js";
import { CHANGES_PATH } from "../address.js";
import { dayBefore, isDay, today } from "../instants.js";

/** "Ändringar": what has happened to what is public, with the days and the part of the site that the reader is after. */
export async function changesPage({ changes: wanted, after }) {
  const { since, until, path } = wanted;
  const variables = { since: since && isDay(since) ? dayBefore(since) : since, until, path, after, first: 20 };
  const { changes: found } = await ask("changes", variables);
  const isWhole = !since && !until && !path && !after;
  return {
    kind: "changes",
    title: "Ändringar",
    indexed: isWhole,
    canonical: { path: CHANGES_PATH },
    description: "Vad som har publicerats, ändrats, rättats, flyttats och tagits bort, det senaste först.",
    announcement: isWhole ? null : counted(found.totalCount),
    content: [
      h("div", { class: "page-head" }, h("h1", {}, "Ändringar")),
      h("p", { class: "lead" }, "Vad som har publicerats, ändrats, rättats, flyttats och tagits bort, det senaste först."),
      filters(wanted),
      part(wanted),
      h("p", { class: "hit-count" }, counted(found.totalCount)),
      ...changes(found.edges.map(({ node }) => node)),
      found.pageInfo.hasNextPage && h("p", {}, h("a", { class: "onward", href: here(wanted, { after: found.pageInfo.endCursor }) }, "Äldre ändringar")),
      h("p", { class: "feed" }, h("a", { href: feed(path), type: "application/atom+xml" }, "Följ ändringarna i en flödesläsare (Atom)")),
    ].filter(Boolean),
  };
}

function filters({ since, until, path }) {
  return h("form", { class: "day-filter", action: CHANGES_PATH, method: "get", "aria-label": "Välj dagar" },
    day("fran", "Från och med", since), day("till", "Till och med", until),
    path && h("input", { type: "hidden", name: "path", value: path }),
    h("button", { type: "submit", class: "quiet" }, "Visa"));
}

function day(name, label, value) {
  return h("div", {}, h("label", { for: name }, label),
    h("input", { id: name, name, type: "date", max: today(), value: value && isDay(value) ? value : null }));
}

function part({ path, ...days }) {
  if (!path) return null;
  return h("p", { class: "notice" }, "Bara ändringar på ", h("a", { href: path }, path), " och sidor som ligger under den. ",
    h("a", { href: here(days) }, "Visa hela webbplatsen"));
}

function here({ since, until, path }, more = {}) {
  const given = Object.entries({ fran: since, till: until, path, ...more }).filter(([, value]) => value);
  return `${CHANGES_PATH}?${new URLSearchParams(given)}`;
}

function feed(path) {
  return path ? `/andringar.atom?${new URLSearchParams({ path })}` : "/andringar.atom";
}

/** The API counts no further than this. */
const MOST_COUNTED = 5_000;

function counted(number) {
  if (number === 0) return "Inga ändringar";
  if (number >= MOST_COUNTED) return "Minst 5 000 ändringar";
  return number === 1 ? "1 ändring" : `${number} ändringar`;
}
