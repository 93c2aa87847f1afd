import { said } from "./content.js";
import { h } from "./dom.js";
import { written } from "./editing.js";
import { mark } from "./example.js";
import { mnkr } from "./format.js";
import { scrolling } from "./table.js";

export function investments(list) {
  if (!list.length) return null;
  return h("section", { "aria-labelledby": "investeringar" },
    h("h2", { id: "investeringar" }, "Investeringar"),
    scrolling(h("table", {},
      h("caption", {}, "Investeringar för målet, i miljoner kronor"),
      h("thead", {}, h("tr", {},
        h("th", { scope: "col" }, "Investering"), h("th", { scope: "col", class: "amount" }, "Mnkr"), h("th", { scope: "col" }, "Kommentar"))),
      h("tbody", {}, list.map(row))), "Investeringar för målet"));
}

function row({ id, title, amount, note, isExample }) {
  return h("tr", written("investments", id),
    h("th", { scope: "row" }, said("span", {}, title), " ", mark(isExample)),
    h("td", { class: "amount" }, amount ? mnkr(amount) : "Uppgift saknas"),
    said("td", {}, note));
}
