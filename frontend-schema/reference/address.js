/** An address of this front end: the page's path, its language and, for the record, the instant asked about. */

const LANGUAGES = ["sma", "en"];
const OWN = /^\/(admin|graphql|preview|documents|media|static|reference|operations)(\/|$)/;
export const SEARCH_PATH = "/sok/";

export function here() {
  const preview = document.querySelector('meta[name="preview-path"]')?.content;
  return read(new URL(preview || location.href, location.origin));
}

function read(url) {
  const [, first, rest] = url.pathname.match(/^\/([^/]+)(\/.*)?$/) ?? [];
  const translated = LANGUAGES.includes(first);
  const path = translated ? rest || "/" : url.pathname;
  return {
    path: path.endsWith("/") ? path : `${path}/`,
    locale: translated ? first : "sv",
    asOf: url.searchParams.get("asOf") || null,
    query: url.searchParams.get("q")?.trim() ?? "",
    after: url.searchParams.get("after"),
  };
}

/** What a link to a page says: the path, below its language when that is not Swedish. */
export function href({ path, locale = "sv" }) {
  const prefix = locale === "sv" || path.startsWith(`/${locale}/`) ? "" : `/${locale}`;
  return prefix + path;
}

/** The same address with the instant that the reader is at, so that a walk through the past stays there. An empty one leads back to today. */
export function keepInstant(url) {
  const asOf = new URL(location.href).searchParams.get("asOf");
  if (asOf && !url.searchParams.has("asOf")) url.searchParams.set("asOf", asOf);
  if (!url.searchParams.get("asOf")) url.searchParams.delete("asOf");
  return url;
}

/** True for an address that this page can show itself. */
export function isPage(url) {
  return url.origin === location.origin && url.pathname.endsWith("/") && !OWN.test(url.pathname);
}
