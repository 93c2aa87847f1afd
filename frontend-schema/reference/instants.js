import { date, dateNumeric, instant } from "./format.js";

/** Instants as the record writes them, in UTC with microseconds, and days, which are Swedish days. */

const DAY = /^\d{4}-\d\d-\d\d$/;
const A_DAY = 24 * 60 * 60 * 1000;

export const isDay = (value) => DAY.test(value);
export const dayOf = (value) => (isDay(value) ? value : dateNumeric(value));
export const today = () => dateNumeric(new Date());
export const dayBefore = (day) => new Date(Date.parse(`${day}T12:00:00Z`) - A_DAY).toISOString().slice(0, 10);

/** A day or an instant in words; what cannot be read is shown as it stands. */
export function told(value) {
  if (Number.isNaN(Date.parse(value))) return value;
  return isDay(value) ? date(value) : instant(value);
}

/** The last microsecond before an instant: what the public could read until then. */
export function justBefore(value) {
  const last = micros(value) - 1;
  return `${new Date(Math.floor(last / 1000)).toISOString().slice(0, -1)}${String(last % 1000).padStart(3, "0")}Z`;
}

/** Whether a day or an instant lies in an edition's time; a day is its end. */
export function holds({ validFrom, validTo }, value) {
  return !isAfter(validFrom, value) && (validTo === null || isAfter(validTo, value));
}

/** Whether an instant comes later than a day's end, or than another instant. */
export function isAfter(one, other) {
  return isDay(other) ? dayOf(one) > other : micros(one) > micros(other);
}

/** A Date knows milliseconds only. */
function micros(value) {
  const [, fraction = ""] = value.match(/\.\d{3}(\d{1,3})/) ?? [];
  return Date.parse(value) * 1000 + Number(fraction.padEnd(3, "0"));
}
