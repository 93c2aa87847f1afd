import { h } from "./dom.js";
import { date, instant } from "./format.js";
import { perspective } from "./perspective.js";

/** Says it when what is shown is not what the public sees today. */
export function banner({ asOf }) {
  if (perspective.preview) return [strip("Förhandsvisning – inte publicerad")];
  if (!asOf) return [];
  return [strip(`Så här såg sidan ut ${when(asOf)}. `, h("a", { href: today() }, "Visa dagens sida"))];
}

function strip(...words) {
  return h("aside", { class: "banner", "aria-label": "Vad som visas" }, h("p", {}, words));
}

function when(asOf) {
  if (/^\d{4}-\d\d-\d\d$/.test(asOf)) return date(asOf);
  const time = new Date(asOf);
  return Number.isNaN(time.getTime()) ? asOf : instant(time);
}

function today() {
  const url = new URL(location.href);
  url.searchParams.set("asOf", "");
  return url.pathname + url.search;
}
