import { h } from "./dom.js";
import { told, today } from "./instants.js";
import { perspective } from "./perspective.js";
import { sinceThen } from "./record-links.js";

/** Says it when what is shown is not what the public sees today. */
export function banner(address, { found, kind }) {
  if (perspective.preview && kind === "failure") return [];
  if (perspective.shared) return [strip(...ofShared(perspective.shared))];
  if (perspective.preview) return [strip("Förhandsvisning – inte publicerad")];
  if (!address.asOf) return [];
  return [strip(
    h("strong", {}, found ? `Så här såg sidan ut ${told(address.asOf)}. ` : `Du läser det som var publicerat ${told(address.asOf)}. `),
    found && "Den kan ha ändrats sedan dess. ",
    h("a", { href: todays() }, found ? "Visa dagens sida" : "Tillbaka till i dag"),
    found && address.asOf !== today() && [" ", h("a", { href: sinceThen(address, address.asOf) }, "Vad har ändrats sedan dess?")])];
}

/** A link is sent on, printed and found again weeks later: it says what it is, of when, and how long it works. */
function ofShared({ at, until }) {
  return [
    h("strong", {}, "Det här är ett utkast och inte publicerat. "),
    `Så såg det ut ${told(at)}. Det kan ändras, och ersätts av det som publiceras. Länken fungerar till ${told(until)}.`];
}

function strip(...words) {
  return h("aside", { class: "banner", "aria-label": "Vad som visas" }, h("p", {}, words));
}

/** The same address, search words and all, but of today. */
function todays() {
  const url = new URL(location.href);
  url.searchParams.set("asOf", "");
  return url.pathname + url.search;
}
