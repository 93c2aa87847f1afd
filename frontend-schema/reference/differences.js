import { h } from "./dom.js";
import { parsed, said } from "./content.js";
import { DIFFERENCE } from "./words.js";

/** What differs, part by part: as it was beside what it became. What went and came is told by words and strokes, not by colour alone. */
export function differences(list) {
  return h("ol", { class: "differences", role: "list" }, list.map(difference));
}

function difference({ label, kind, ...texts }) {
  return h("li", { class: `difference difference-${kind.toLowerCase()}` },
    h("h3", {}, label, " ", h("span", { class: "difference-kind" }, DIFFERENCE[kind] ?? kind)),
    h("dl", { class: "sides" },
      h("div", {}, h("dt", {}, "Före"), h("dd", {}, before(kind, texts))),
      h("div", {}, h("dt", {}, "Efter"), h("dd", {}, after(kind, texts)))));
}

function before(kind, { before: text, html }) {
  if (text === null) return nothing("Fanns inte");
  return kind === "MOVED" ? plain(text) : side(html, "ins");
}

function after(kind, { after: text, html }) {
  if (text === null) return nothing("Finns inte längre");
  return kind === "MOVED" ? plain(text) : side(html, "del");
}

/** The API's one text with both sides in it, without what belongs to the other. */
function side(html, other) {
  const text = parsed("p", { class: "difference-text" }, html);
  for (const element of text.querySelectorAll(other)) element.remove();
  return text;
}

function plain(text) {
  return said("p", { class: "difference-text" }, text);
}

function nothing(words) {
  return h("p", { class: "meta" }, words);
}
