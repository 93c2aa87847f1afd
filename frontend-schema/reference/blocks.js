import { formatted, said } from "./content.js";
import { documentList } from "./documents.js";
import { written } from "./editing.js";
import { h } from "./dom.js";
import { maskedBlock } from "./masked.js";
import { figure } from "./picture.js";
import { table } from "./table.js";

/** Running text, block by block, as the editors put it together. An unknown block is left out, so that a new kind breaks nothing. */

const WIDTHS = "(min-width: 48rem) 42rem, 100vw";

const BLOCKS = {
  ParagraphBlock: ({ text }) => formatted(text),
  HeadingBlock: ({ heading, level }) => said(`h${level}`, {}, heading),
  QuoteBlock: ({ quote, attribution }) => h("figure", { class: "quote" },
    h("blockquote", {}, said("p", {}, quote)),
    attribution && h("figcaption", {}, said("span", {}, attribution))),
  FactBoxBlock: ({ heading, text }) => h("section", { class: "fact-box" }, said("h3", {}, heading), formatted(text)),
  FigureBlock: ({ figure: content }) => figure(content, WIDTHS),
  TableBlock: (block) => table(block),
  DocumentsBlock: ({ listHeading, documents }) =>
    h("div", { class: "document-block" }, listHeading && said("h3", {}, listHeading), documentList(documents)),
  EmbedBlock: ({ url, title, provider }) => h("p", { class: "film" },
    said("a", { href: url, rel: "noreferrer" }, title), h("span", { class: "meta" }, ` Film hos ${provider}`)),
};

/** `field` is the one that they are written in; what has been masked of `page` is told in its place. */
export function blocks(list, field, page = {}) {
  if (!list?.length) return null;
  const shown = (block) => BLOCKS[block.__typename]?.(block) ?? maskedBlock(page, field, block.id);
  return h("div", { class: "blocks" }, list.map((block) => marked(shown(block), written(field, block.id))));
}

function marked(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element?.setAttribute(name, value);
  return element;
}
