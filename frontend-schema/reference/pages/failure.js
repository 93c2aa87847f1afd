import { h } from "../dom.js";
import { perspective } from "../perspective.js";

/** When no answer came: what happened, what to do, and the number to give to whoever can help. */
export function failurePage(error, retry) {
  console.error(error);
  const title = "Sidan kunde inte hämtas";
  return {
    kind: "failure",
    title,
    indexed: false,
    content: [
      h("div", { class: "page-head" }, h("h1", {}, title)),
      h("div", { class: "lead" }, h("p", {}, explanation(error))),
      h("p", {}, h("button", { type: "button", class: "retry", onclick: retry }, "Försök igen")),
      error.requestId && h("p", { class: "meta" }, `Felnummer: ${error.requestId}`),
    ].filter(Boolean),
  };
}

function explanation({ status, code, retryAfter }) {
  if (perspective.preview && (status === 401 || status === 403)) return "Länken till förhandsvisningen gäller inte längre. Öppna den på nytt från redigeringen.";
  if (code === "INVALID_AS_OF") return "Tidpunkten i adressen går inte att läsa, eller så ligger den i framtiden.";
  if (code === "BAD_USER_INPUT") return "Adressen går inte att läsa. Två dagar som jämförs ska stå med den tidigare först.";
  if (status === 0) return "Det gick inte att nå servern. Kontrollera att du är ansluten till internet.";
  if (status === 429 || status === 503) return `Just nu är det många som läser. Försök igen om ${wait(retryAfter)}.`;
  return "Något gick fel hos oss. Försök igen om en stund.";
}

function wait(seconds) {
  return Number(seconds) > 0 ? `${seconds} sekunder` : "en stund";
}
