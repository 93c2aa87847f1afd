import { h } from "./dom.js";
import { href, isPage } from "./address.js";

/** What editors wrote, in the language they wrote it in; every word around it is this page's own Swedish. */

let language = null;

export function contentIn(locale) {
  language = locale === "sv" ? null : locale;
}

export function said(tag, attributes, ...children) {
  return h(tag, { lang: language, ...attributes }, ...children);
}

/** The API's sanitised HTML, the only markup that is ever parsed here. */
export function formatted(text, attributes = { class: "text" }) {
  return text?.html ? parsed("div", attributes, text.html) : null;
}

export function parsed(tag, attributes, html) {
  const element = said(tag, attributes);
  element.innerHTML = html;
  for (const link of element.querySelectorAll('a[href^="/"]')) toLanguage(link);
  return element;
}

/** The API's paths are the same in every language; this front end's addresses begin with it. */
function toLanguage(link) {
  const path = link.getAttribute("href");
  if (isPage(new URL(path, location.origin))) link.setAttribute("href", href({ path, locale: link.hreflang || language || "sv" }));
}
