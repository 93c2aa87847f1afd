import { ask } from "../client.js";
import { contentIn, said } from "../content.js";
import { differences } from "../differences.js";
import { h } from "../dom.js";
import { instant } from "../format.js";
import { dayOf, holds, isAfter, isDay, told, today } from "../instants.js";
import { masking } from "../masked.js";
import { pageAt } from "../record-links.js";
import { EDITION } from "../words.js";

/** What differs between two instants of a page, "?skillnad=from/to". A page that is gone by then is found where it was. */
export async function differencesPage({ path, locale, difference: { from, to } }) {
  const question = { path, locale, from, to };
  const { page } = await ask("differences", { ...question, asOf: to }).then((answer) => answer.page
    ? answer : ask("differences", { ...question, asOf: from }));
  if (!page) return null;
  contentIn(page.locale);
  const count = counted(page.differences.length);
  return {
    kind: "differences",
    title: `Vad har ändrats? ${page.title}`,
    indexed: false,
    canonical: page,
    announcement: count,
    content: content(page, { from, to, count }).flat(Infinity).filter(Boolean),
  };
}

function content(page, { from, to, count }) {
  const editions = page.editions.edges.map(({ node }) => node);
  const [before, after] = [from, to].map((value) => editions.find((edition) => holds(edition, value)));
  return [
    h("div", { class: "page-head" },
      said("p", { class: "eyebrow" }, page.title),
      h("h1", {}, "Vad har ändrats?")),
    h("dl", { class: "compared" },
      compared(page, "Före", from, before, "Visa sidan före"),
      compared(page, "Efter", to, after, "Visa sidan efter")),
    reasons(editions.filter(({ validFrom }) => isAfter(validFrom, from) && !isAfter(validFrom, to))),
    h("h2", { class: "difference-count" }, count),
    page.differences.length > 0 ? differences(page.differences) : h("p", {}, "Sidan sade samma sak vid båda tidpunkterna."),
    h("p", {}, h("a", { class: "onward", href: pageAt(page) }, "Till dagens sida")),
  ];
}

function compared(page, term, value, edition, words) {
  return h("div", {},
    h("dt", {}, term),
    h("dd", {},
      edition ? [`Publicering ${edition.number}, `, h("time", { datetime: edition.validFrom }, instant(edition.validFrom))] : "Sidan var inte publicerad",
      isDay(value) && h("span", { class: "meta" }, ` (så som den såg ut ${told(value)})`),
      masking(edition),
      edition && h("p", {}, h("a", { href: pageAt(page, dayOf(value) === today() && isDay(value) ? "" : value) }, words))));
}

/** Every publication on the way from the one to the other, with what was said of it. */
function reasons(editions) {
  if (!editions.length) return null;
  return h("ul", { class: "reasons", role: "list" }, [...editions].reverse().map(({ number, validFrom, kind, note }) => h("li", {},
    h("strong", {}, `${EDITION[kind] ?? kind} `),
    h("span", { class: "meta" }, `publicering ${number}, `, h("time", { datetime: validFrom }, instant(validFrom))),
    h("p", {}, note || "Ingen anledning är angiven."))));
}

function counted(number) {
  if (number === 0) return "Ingen skillnad";
  return number === 1 ? "1 skillnad" : `${number} skillnader`;
}
