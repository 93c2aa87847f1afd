import { said } from "./content.js";
import { h } from "./dom.js";

/** An editor's table, its header cells tied to what they head. */
export function table({ caption, header, rows }) {
  const top = header === "ROW" || header === "BOTH";
  const side = header === "COLUMN" || header === "BOTH";
  const [first, ...rest] = top ? rows : [null, ...rows];
  return scrolling(h("table", {},
    caption && said("caption", {}, caption),
    first && h("thead", {}, h("tr", {}, first.map((cell) => said("th", { scope: "col" }, cell)))),
    h("tbody", {}, rest.map((row) => h("tr", {}, row.map((cell, index) =>
      side && index === 0 ? said("th", { scope: "row" }, cell) : said("td", {}, cell)))))), caption || "Tabell");
}

/** A table wider than its room scrolls by itself, and then, only then, the keyboard must reach it. */
export function scrolling(content, name) {
  const room = h("div", { class: "table-room" }, content);
  new ResizeObserver(() => reach(room, name)).observe(room);
  return room;
}

function reach(room, name) {
  const attributes = { role: "region", "aria-label": name, tabindex: "0" };
  const scrolls = room.scrollWidth > room.clientWidth;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (scrolls) room.setAttribute(attribute, value);
    else room.removeAttribute(attribute);
  }
}
