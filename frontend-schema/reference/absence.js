import { date, instant } from "./format.js";
import { isAfter, told } from "./instants.js";

/** Why there is nothing to show: never there (404), taken down (410), masked, or not there on the day asked about. */
export function absence({ status, reason, known, then, asOf }) {
  if (then || known?.gone?.kind === "MASKED") return masked(reason ?? then?.maskingReason);
  if (asOf && known?.page) return notThen(known.page, asOf, reason);
  return status === 410 ? withdrawn(known?.gone, reason) : unknown;
}

const unknown = {
  eyebrow: "404",
  title: "Sidan finns inte",
  words: ["Adressen kan vara felskriven, eller så har sidan flyttats."],
};

function masked(reason) {
  return {
    title: "Innehållet är maskerat",
    words: ["Det som stod här har tagits bort för gott, också ur historiken.", reason && `Skäl: ${reason}`],
  };
}

function notThen({ firstPublishedAt }, asOf, reason) {
  if (isAfter(firstPublishedAt, asOf)) {
    return {
      title: "Sidan fanns inte då",
      words: [`Sidan fanns inte ${told(asOf)}. Den publicerades första gången ${date(firstPublishedAt)}.`],
    };
  }
  return {
    title: "Sidan var inte publicerad då",
    words: [`Sidan var inte publicerad på den här adressen ${told(asOf)}.`, reason],
  };
}

function withdrawn(gone, reason) {
  return {
    eyebrow: "410",
    title: "Sidan är borttagen",
    words: [reason || "Den som ansvarar för sidan har tagit bort den.", gone && `Sidan togs bort ${instant(gone.at)}.`],
  };
}
