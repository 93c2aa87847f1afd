/** What the document says of itself to search engines: a page of static files cannot answer 404, but it can ask to be left out. */

export function describe({ indexed = true, description = "" }) {
  meta("robots", indexed ? "" : "noindex");
  meta("description", description);
}

function meta(name, content) {
  document.querySelector(`meta[name="${name}"]`)?.remove();
  if (!content) return;
  const element = document.createElement("meta");
  element.name = name;
  element.content = content;
  document.head.append(element);
}
