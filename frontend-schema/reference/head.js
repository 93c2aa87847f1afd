import { breadcrumbs } from "./breadcrumbs.js";
import { said } from "./content.js";
import { h } from "./dom.js";
import { written } from "./editing.js";
import { examplePage } from "./example.js";
import { href } from "./address.js";
import { masking } from "./masked.js";
import { LANGUAGE, LANGUAGE_IN_SWEDISH } from "./words.js";

/** What stands above every page's own content: where we are, in which language, and what it is called. */
export function head(page, { eyebrow = null, title = page.title } = {}) {
  return [
    breadcrumbs(page),
    h("div", { class: "page-head" },
      eyebrow && h("p", { class: "eyebrow" }, eyebrow),
      title ? said("h1", written("title"), title) : h("h1", {}, "Rubriken är maskerad"),
      masking(page.edition),
      fallback(page),
      languages(page),
      examplePage(page)),
  ];
}

function fallback({ locale, contentLocale }) {
  if (locale === contentLocale) return null;
  return h("p", { class: "notice" },
    `Sidan finns inte på ${LANGUAGE_IN_SWEDISH[locale] ?? locale} ännu. Texten visas på ${LANGUAGE_IN_SWEDISH[contentLocale] ?? contentLocale}.`);
}

function languages({ translations, locale }) {
  const others = translations.filter((link) => link.locale !== locale);
  if (!others.length) return null;
  return h("nav", { class: "languages", "aria-label": "Andra språk" },
    h("ul", {}, others.map((link) =>
      h("li", {}, h("a", { href: href(link), lang: link.locale, hreflang: link.locale }, LANGUAGE[link.locale] ?? link.locale)))));
}
