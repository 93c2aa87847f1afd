import { ask } from "../client.js";
import { formatted } from "../content.js";
import { written } from "../editing.js";
import { head } from "../head.js";
import { section } from "../sections.js";
import { maskedPart } from "../masked.js";
import { updated } from "../updated.js";

export async function home({ path, locale, asOf }) {
  const { page } = await ask("home", { path, locale, asOf });
  return page && { page, build: () => content(page) };
}

function content(page) {
  return [...head(page), formatted(page.lead, { class: "lead", ...written("lead") }) ?? maskedPart(page, "lead"), ...page.sections.map(section), updated(page)];
}
