import { h } from "./dom.js";
import { fileSize } from "./format.js";
import { LANGUAGE_IN_SWEDISH } from "./words.js";

const KIND = { "application/pdf": "PDF" };

export function documentList(documents) {
  return h("ul", { class: "documents" }, documents.map((file) =>
    h("li", {}, h("a", { href: file.url, hreflang: file.language, lang: file.language === "sv" ? null : file.language }, file.title),
      h("span", { class: "meta" }, ` ${facts(file)}`))));
}

function facts({ mimeType, url, fileSize: bytes, language, accessible }) {
  const kind = KIND[mimeType] ?? url.split(".").pop().toUpperCase();
  const foreign = language === "sv" ? null : `på ${LANGUAGE_IN_SWEDISH[language] ?? language}`;
  return [kind, fileSize(bytes), foreign, accessible ? null : "är inte tillgänglighetsanpassad"].filter(Boolean).join(", ");
}
