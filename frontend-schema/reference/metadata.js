import { href } from "./address.js";

/**
 * What the document says of itself to search engines: only what is public today is for them, at today's address.
 * A page of static files cannot answer 404, but it can ask to be left out.
 */
export function describe({ indexed = true, description = "", canonical = null }) {
  put("meta", "name", "robots", "content", indexed ? "" : "noindex");
  put("meta", "name", "description", "content", description);
  put("link", "rel", "canonical", "href", canonical && new URL(href(canonical), location.origin).href);
}

function put(tag, key, name, attribute, content) {
  document.head.querySelector(`${tag}[${key}="${name}"]`)?.remove();
  if (!content) return;
  const element = document.createElement(tag);
  element.setAttribute(key, name);
  element.setAttribute(attribute, content);
  document.head.append(element);
}
