import { ask } from "./client.js";
import { banner } from "./banner.js";
import { h } from "./dom.js";
import { menu } from "./menu.js";
import { CHANGES_PATH, href, SEARCH_PATH } from "./address.js";

/** The site around the page: header, search, navigation and footer, asked for once for each language and instant. */

const sites = new Map();

export async function frame(address, page) {
  document.getElementById("banner").replaceChildren(...banner(address, page));
  const site = await siteOf(address);
  document.getElementById("sidhuvud").replaceChildren(...header(site, address));
  document.getElementById("sidfot").replaceChildren(...footer(site, address));
  if (document.title === page.title && page.title !== site.name) document.title = `${page.title} – ${site.name}`;
}

function siteOf({ locale, asOf }) {
  const key = `${locale} ${asOf}`;
  if (!sites.has(key)) sites.set(key, ask("navigation", { locale, asOf }).then(named).catch(() => withoutSite(key)));
  return sites.get(key);
}

/** A site whose start page is an example is a demonstration, and says so on every page. */
function named({ site, start }) {
  return { ...site, isDemonstration: start?.isExample ?? false };
}

/** A failed navigation never takes the page down with it. */
function withoutSite(key) {
  sites.delete(key);
  return { name: "Mål och budget", navigation: [], contactEmail: null, accessibilityStatementPath: null, isDemonstration: false };
}

function header(site, { path, locale, query }) {
  return [
    h("div", { class: "site-header-inner" },
      h("a", { class: "wordmark", href: href({ path: "/", locale }), "aria-current": path === "/" ? "page" : null },
        h("img", { src: "/reference/icon.svg", alt: "", width: 32, height: 32 }), h("span", {}, site.name)),
      searchForm(query, locale),
      site.navigation.length > 0 && menu(site.navigation, path)),
  ];
}

function searchForm(query, locale) {
  return h("form", { class: "site-search", role: "search", action: href({ path: SEARCH_PATH, locale }), method: "get" },
    h("label", { class: "visually-hidden", for: "sok-sidhuvud" }, "Sök i mål och budget"),
    h("input", { id: "sok-sidhuvud", type: "search", name: "q", maxlength: 200, value: query, placeholder: "Sök", autocomplete: "off" }),
    h("button", { type: "submit" }, "Sök"));
}

function footer(site, { locale }) {
  return [
    h("div", { class: "site-footer-inner" },
      site.isDemonstration && h("p", { class: "disclaimer" }, h("strong", {}, "Det här är en demonstration och inte kommunens egen webbplats. "),
        "Det som är märkt ", h("span", { class: "example" }, "Exempel"), " är påhittat och ingenting som kommunen har beslutat."),
      h("ul", {},
        site.contactEmail && h("li", {}, h("a", { href: `mailto:${site.contactEmail}` }, site.contactEmail)),
        site.accessibilityStatementPath && h("li", {},
          h("a", { href: href({ path: site.accessibilityStatementPath, locale }) }, "Tillgänglighetsredogörelse")),
        h("li", {}, h("a", { href: CHANGES_PATH }, "Ändringar")),
        h("li", {}, h("a", { href: href({ path: SEARCH_PATH, locale }) }, "Sök")))),
  ];
}
