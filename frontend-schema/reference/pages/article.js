import { ask } from "../client.js";
import { blocks } from "../blocks.js";
import { formatted } from "../content.js";
import { h } from "../dom.js";
import { written } from "../editing.js";
import { exampleText } from "../example.js";
import { head } from "../head.js";
import { maskedPart } from "../masked.js";
import { updated } from "../updated.js";

/** A page of running text. */
export async function article({ path, locale, asOf }) {
  const { page } = await ask("article", { path, locale, asOf });
  return page && { page, build: () => content(page) };
}

function content(page) {
  return [
    ...head(page),
    formatted(page.lead, { class: "lead", ...written("lead") }) ?? maskedPart(page, "lead"),
    h("div", {}, exampleText(page), blocks(page.body, "body", page)),
    updated(page),
  ];
}
