import { h, symbol } from "./dom.js";
import { FOLLOW_UP } from "./words.js";

/** How an assignment goes, in words and a sign; the colour only repeats it. */
export function status(name) {
  const { sign, words, tone } = FOLLOW_UP[name] ?? { sign: "?", words: name, tone: "silent" };
  return h("span", { class: `status status-${tone}` }, symbol(sign), words);
}
