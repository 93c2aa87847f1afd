import { h } from "./dom.js";
import { decimal } from "./format.js";
import { scrolling } from "./table.js";
import { GENDER } from "./words.js";

/** Every value of a key figure, a year to a row. A value that the source lacks is told as missing, never as 0. */
export function values({ title, unit, values: all }, place) {
  if (all.length < 2) return null;
  const genders = Object.keys(GENDER).filter((gender) => all.some((value) => value.gender === gender));
  const places = [...new Set(all.map(({ area }) => area))];
  const rows = places.flatMap((area) => years(all, area).map((year) => ({ area, year })));
  return h("details", { class: "all-values", ...place },
    h("summary", {}, "Alla värden", h("span", { class: "visually-hidden" }, ` för ${title}`)),
    scrolling(h("table", {},
      h("caption", {}, `${title}, ${unit}`),
      h("thead", {}, h("tr", {},
        h("th", { scope: "col" }, "År"),
        places.length > 1 && h("th", { scope: "col" }, "Område"),
        genders.map((gender) => h("th", { scope: "col", class: "amount" }, GENDER[gender])))),
      h("tbody", {}, rows.map(({ area, year }) => h("tr", {},
        h("th", { scope: "row" }, year),
        places.length > 1 && h("td", {}, area),
        genders.map((gender) => h("td", { class: "amount" }, cell(all, { area, year, gender }))))))), `Alla värden: ${title}`));
}

function years(all, area) {
  return [...new Set(all.filter((value) => value.area === area).map(({ year }) => year))].sort((one, two) => two - one);
}

function cell(all, wanted) {
  const found = all.find((value) => Object.entries(wanted).every(([field, expected]) => value[field] === expected));
  return found?.value ? decimal(found.value) : "Uppgift saknas";
}
