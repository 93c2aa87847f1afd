/** An address of this front end: the page's path, its language and, for the record, the instant asked about or the two compared. */

import { today } from "./instants.js";

const LANGUAGES = ["sma", "en"];
const OWN = /^\/(admin|graphql|preview|documents|media|static|reference|operations)(\/|$)/;
export const SEARCH_PATH = "/sok/";
export const CHANGES_PATH = "/andringar/";
/** Pages that are always of today. */
const TODAYS = [CHANGES_PATH];

export function here() {
  const preview = document.querySelector('meta[name="preview-path"]')?.content || new URLSearchParams(location.hash.slice(1)).get("page");
  return read(new URL(preview || location.href, location.origin));
}

/** A draft's page has another address now. */
export function standAt(path) {
  const given = document.querySelector('meta[name="preview-path"]');
  if (given?.content) given.content = path;
  else if (!new URLSearchParams(location.hash.slice(1)).has("page")) history.replaceState(history.state, "", path + location.hash);
}

function read(url) {
  const [, first, rest] = url.pathname.match(/^\/([^/]+)(\/.*)?$/) ?? [];
  const translated = LANGUAGES.includes(first);
  const path = translated ? rest || "/" : url.pathname;
  const given = (name) => url.searchParams.get(name)?.trim() || null;
  const difference = span(given("skillnad"));
  return {
    path: path.endsWith("/") ? path : `${path}/`,
    locale: translated ? first : "sv",
    asOf: difference || TODAYS.includes(path) ? null : given("asOf"),
    difference,
    query: given("q") ?? "",
    after: given("after"),
    changes: { since: given("fran"), until: given("till"), path: given("path") },
  };
}

/** "2024-06-01/2024-06-30": two days or instants; without the later one, until today. */
function span(text) {
  if (!text) return null;
  const [from, to] = text.split(/\/|\.\./);
  return { from, to: to || today() };
}

/** What a link to a page says: the path, below its language when that is not Swedish. */
export function href({ path, locale = "sv" }) {
  const prefix = locale === "sv" || path.startsWith(`/${locale}/`) ? "" : `/${locale}`;
  return prefix + path;
}

/** The same address with the instant that the reader is at, so that a walk through the past stays there. An empty one leads back to today. */
export function keepInstant(url) {
  const asOf = new URL(location.href).searchParams.get("asOf");
  const leavesIt = url.searchParams.has("asOf") || url.searchParams.has("skillnad") || TODAYS.includes(url.pathname);
  if (asOf && !leavesIt) url.searchParams.set("asOf", asOf);
  if (!url.searchParams.get("asOf")) url.searchParams.delete("asOf");
  return url;
}

/** True for an address that this page can show itself. */
export function isPage(url) {
  return url.origin === location.origin && url.pathname.endsWith("/") && !OWN.test(url.pathname);
}
