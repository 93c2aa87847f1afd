import { ask } from "../client.js";
import { contentIn, parsed, said } from "../content.js";
import { h } from "../dom.js";
import { mark } from "../example.js";
import { dateNumeric } from "../format.js";
import { href, SEARCH_PATH } from "../address.js";
import { PAGE_KIND } from "../words.js";

/** Search in what is public; the words found are marked in the extracts. */
export async function search(address) {
  const { query, locale, asOf, after } = address;
  const { search: result } = query ? await ask("search", { query, locale, asOf, after, first: 20 }) : { search: null };
  const heading = query ? `Sökning: ${query}` : "Sök";
  return {
    kind: "search",
    title: heading,
    indexed: false,
    announcement: result && count(result.totalCount),
    content: [h("div", { class: "page-head" }, h("h1", {}, "Sök")), form(address), ...(result ? hits(result, address) : [])],
  };
}

function form({ query, locale }) {
  return h("form", { class: "search-form", role: "search", "aria-label": "Sök på sidan", action: href({ path: SEARCH_PATH, locale }), method: "get" },
    h("label", { for: "sok" }, "Vad letar du efter?"),
    h("div", {},
      h("input", { id: "sok", type: "search", name: "q", maxlength: 200, value: query }),
      h("button", { type: "submit" }, "Sök")));
}

function hits({ edges, totalCount, pageInfo }, address) {
  return [
    h("h2", { class: "hit-count" }, `${count(totalCount)} för ”${address.query}”`),
    edges.length === 0 && h("p", {}, "Pröva ett annat ord, eller en del av ordet."),
    h("ol", { class: "hits", role: "list" }, edges.map(hit)),
    pageInfo.hasNextPage && h("p", {}, h("a", { class: "onward", href: next(address, pageInfo.endCursor) }, "Fler träffar")),
  ].filter(Boolean);
}

function hit({ extract, node }) {
  contentIn(node.contentLocale);
  return h("li", {},
    h("h3", {}, said("a", { href: href(node) }, node.title), " ", mark(node.isExample)),
    parsed("p", { class: "extract" }, extract),
    h("p", { class: "meta" }, `${PAGE_KIND[node.__typename] ?? "Sida"} · Uppdaterad ${dateNumeric(node.updatedAt)}`));
}

function next({ query, locale }, after) {
  return `${href({ path: SEARCH_PATH, locale })}?${new URLSearchParams({ q: query, after })}`;
}

function count(total) {
  return total === 1 ? "1 träff" : `${total} träffar`;
}
