import { ask } from "./client.js";
import { h } from "./dom.js";
import { instant } from "./format.js";
import { isEmptied, masking } from "./masked.js";
import { pageAt, whatCameAt } from "./record-links.js";
import { announce } from "./stage.js";
import { EDITION } from "./words.js";

/** Everything that a page has said, newest first, and the times when it said nothing. Older ones are fetched when they are asked for. */
export function editions(page, readAt) {
  const shown = { ...page, current: page.edition?.number, newer: null };
  const list = h("ol", { class: "editions", role: "list" }, rows(page.editions, shown));
  const more = h("button", { type: "button", class: "quiet" }, "Fler publiceringar");
  let cursor = page.editions.pageInfo.endCursor;
  more.hidden = !page.editions.pageInfo.hasNextPage;
  more.addEventListener("click", async () => {
    more.disabled = true;
    try {
      const { page: older } = await ask("history", { path: page.path, locale: page.locale, asOf: readAt, first: 20, after: cursor });
      const added = rows(older.editions, shown);
      list.append(...added);
      cursor = older.editions.pageInfo.endCursor;
      more.hidden = !older.editions.pageInfo.hasNextPage;
      announce(`${list.querySelectorAll(".edition").length} av ${older.editions.totalCount} publiceringar visas.`);
      added.find((row) => row.matches(".edition")).querySelector("h4").focus();
    } catch {
      announce("Publiceringarna kunde inte hämtas. Försök igen.");
    } finally {
      more.disabled = false;
    }
  });
  return [h("h3", {}, `Publiceringar (${page.editions.totalCount})`), list, more];
}

function rows({ edges }, shown) {
  return edges.flatMap(({ node }) => {
    const gap = silence(node, shown.newer);
    shown.newer = node;
    return [gap, edition(node, shown)].filter(Boolean);
  });
}

function edition(node, shown) {
  const isShown = node.number === shown.current;
  return h("li", { class: "edition", "aria-current": isShown ? "true" : null },
    h("h4", { tabindex: "-1" }, `Publicering ${node.number}`),
    h("p", { class: "meta" }, h("time", { datetime: node.validFrom }, instant(node.validFrom)), ` · ${EDITION[node.kind] ?? node.kind}`),
    node.note && h("p", { class: "note" }, node.note),
    masking(node),
    h("p", { class: "edition-links" },
      isShown ? h("span", { class: "now" }, "Visas nu") : view(node, shown),
      node.number > 1 && !isEmptied(node) && h("a", { href: whatCameAt(at(node, shown), node.validFrom) }, "Jämför med föregående", of(node))));
}

/** What is masked as a whole has nothing to show. The edition of today is today's page. */
function view(node, shown) {
  if (isEmptied(node)) return null;
  const isToday = node.validTo === null;
  return h("a", { href: pageAt(at(node, shown), isToday ? "" : node.validFrom) }, isToday ? "Visa dagens sida" : "Visa", of(node));
}

/** Links with the same words are told apart for those who read them one by one. */
function of({ number }) {
  return h("span", { class: "visually-hidden" }, ` (publicering ${number})`);
}

function at({ path }, { locale }) {
  return { path, locale };
}

function silence({ validTo }, newer) {
  if (validTo === null || validTo === newer?.validFrom) return null;
  return h("li", { class: "silence" }, newer
    ? `Sidan var inte publicerad från ${instant(validTo)} till ${instant(newer.validFrom)}.`
    : `Sidan är inte publicerad sedan ${instant(validTo)}.`);
}
