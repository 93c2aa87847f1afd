/** Elements without a template language: h("p", { class: "lead" }, "Text", child, null). */

export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** A sign that adds nothing to the words beside it. */
export function symbol(sign) {
  return h("span", { class: "symbol", "aria-hidden": "true" }, sign);
}
