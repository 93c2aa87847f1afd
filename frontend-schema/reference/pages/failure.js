import { h } from "../dom.js";
import { perspective } from "../perspective.js";

/** When no answer came: what happened, what to do, and the number to give to whoever can help. */
export function failurePage(error, retry) {
  console.error(error);
  const over = isOver(error);
  const title = over ? "Länken till utkastet gäller inte" : "Sidan kunde inte hämtas";
  return {
    kind: "failure",
    title,
    indexed: false,
    content: [
      h("div", { class: "page-head" }, h("h1", {}, title)),
      h("div", { class: "lead" }, h("p", {}, explanation(error))),
      !over && h("p", {}, h("button", { type: "button", class: "retry", onclick: retry }, "Försök igen")),
      !over && error.requestId && h("p", { class: "meta" }, `Felnummer: ${error.requestId}`),
    ].filter(Boolean),
  };
}

/** A preview's token is unknown or has ended: asking again helps nobody. */
function isOver({ status }) {
  return perspective.preview && (status === 401 || status === 403);
}

function explanation({ status, code, retryAfter }) {
  if (isOver({ status })) return "Den har gått ut, tagits tillbaka eller följt med bara till hälften. Be den som skickade länken om en ny. Den som är inloggad kan öppna förhandsvisningen igen från redigeringen.";
  if (code === "INVALID_AS_OF") return "Tidpunkten i adressen går inte att läsa, eller så ligger den i framtiden.";
  if (code === "BAD_USER_INPUT") return "Adressen går inte att läsa. Två dagar som jämförs ska stå med den tidigare först.";
  if (status === 0) return "Det gick inte att nå servern. Kontrollera att du är ansluten till internet.";
  if (status === 429 || status === 503) return `Just nu är det många som läser. Försök igen om ${wait(retryAfter)}.`;
  return "Något gick fel hos oss. Försök igen om en stund.";
}

function wait(seconds) {
  return Number(seconds) > 0 ? `${seconds} sekunder` : "en stund";
}
