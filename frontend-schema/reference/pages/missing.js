import { absence } from "../absence.js";
import { href, SEARCH_PATH } from "../address.js";
import { h } from "../dom.js";
import { date } from "../format.js";
import { history } from "../history.js";
import { isAfter } from "../instants.js";
import { isEmptied } from "../masked.js";
import { editionAt, knownAt } from "../past.js";
import { changesOf, pageAt } from "../record-links.js";

/** An address without a page: what there is to say of it, and the page's history where it has one. */
export async function missing({ status, reason = null, address }) {
  const { asOf } = address;
  const known = await knownAt(address).catch(() => null);
  const then = asOf && known?.page && editionAt(known.page, asOf);
  if (then && !isEmptied(then) && then.path !== address.path) return { redirect: then.path };
  const { eyebrow, title, words } = absence({ status, reason, known, then, asOf });
  return {
    kind: "missing",
    title,
    indexed: false,
    content: [
      h("div", { class: "page-head" }, eyebrow && h("p", { class: "eyebrow" }, eyebrow), h("h1", {}, title)),
      h("div", { class: "lead" }, words.filter(Boolean).map((sentence) => h("p", {}, sentence))),
      ...ways(known, address).map(([link, label]) => h("p", {}, h("a", { class: "onward", href: link }, label))),
      known?.page && history({ ...known.page, edition: null }, address, known.readAt),
    ].filter(Boolean),
  };
}

function ways(known, { asOf, locale }) {
  const page = known?.page;
  const first = page?.firstPublishedAt;
  return [
    asOf && page && isAfter(first, asOf) && [pageAt(page, first), `Visa sidan som den såg ut först, ${date(first)}`],
    page && known.gone && [pageAt(page, known.readAt), "Visa sidan som den såg ut innan den togs bort"],
    asOf && page && !known.gone && [pageAt(page), "Visa dagens sida"],
    known && !page && [changesOf(known.gone.path), "Sidans historik"],
    [href({ path: SEARCH_PATH, locale }), "Sök i mål och budget"],
    [href({ path: "/", locale }), "Till startsidan"],
  ].filter(Boolean);
}
