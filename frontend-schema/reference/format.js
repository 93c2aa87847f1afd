/** Numbers and dates as Swedish readers write them. Amounts arrive as decimal strings, and leave as text. */

const number = (digits) => new Intl.NumberFormat("sv-SE", { maximumFractionDigits: digits });
const exact = number(6);
const million = new Intl.NumberFormat("sv-SE", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat("sv-SE", { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
const long = new Intl.DateTimeFormat("sv-SE", { dateStyle: "long", timeZone: "Europe/Stockholm" });
const short = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: "Europe/Stockholm" });
const moment = new Intl.DateTimeFormat("sv-SE", { dateStyle: "long", timeStyle: "short", timeZone: "Europe/Stockholm" });
const clock = new Intl.DateTimeFormat("sv-SE", { timeStyle: "short", timeZone: "Europe/Stockholm" });

export const decimal = (value) => exact.format(value);
export const kronor = (amount) => `${exact.format(amount)} kr`;
export const mnkr = (amount) => million.format(Number(amount) / 1_000_000);
export const date = (value) => long.format(new Date(value));
export const dateNumeric = (value) => short.format(new Date(value));
export const instant = (value) => withPoint(moment.format(new Date(value)));
export const time = (value) => withPoint(clock.format(new Date(value)));

/** Myndigheternas skrivregler: "kl. 20.26", where browsers write 20:26. */
function withPoint(words) {
  return words.replace(/(\d\d):(\d\d)/, "$1.$2");
}

/** A share of 1. What would round to nothing is told as the little that it is. */
export function share(value) {
  return value > 0 && value < 0.0005 ? "<\u00a00,1\u00a0%" : percent.format(value);
}

/** "5,2 miljarder kronor": a large sum as people say it. */
export function spoken(amount) {
  const value = Number(amount);
  return value >= 1e9 ? `${million.format(value / 1e9)} miljarder kronor` : `${million.format(value / 1e6)} miljoner kronor`;
}

export function fileSize(bytes) {
  return bytes >= 1e6 ? `${number(1).format(bytes / 1e6)} MB` : `${number(0).format(Math.ceil(bytes / 1e3))} kB`;
}
