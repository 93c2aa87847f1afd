import { h } from "./dom.js";
import { written } from "./editing.js";
import { markField } from "./example.js";

const NAMES = [
  "Ingen fattigdom", "Ingen hunger", "God hälsa och välbefinnande", "God utbildning för alla", "Jämställdhet",
  "Rent vatten och sanitet för alla", "Hållbar energi för alla", "Anständiga arbetsvillkor och ekonomisk tillväxt",
  "Hållbar industri, innovationer och infrastruktur", "Minskad ojämlikhet", "Hållbara städer och samhällen",
  "Hållbar konsumtion och produktion", "Bekämpa klimatförändringarna", "Hav och marina resurser",
  "Ekosystem och biologisk mångfald", "Fredliga och inkluderande samhällen", "Genomförande och globalt partnerskap",
];

/** The goals of Agenda 2030 that the goal contributes to, by their Swedish names. */
export function globalGoals(page) {
  if (!page.sdgs.length) return null;
  return h("section", { "aria-labelledby": "globala-malen", ...written("sdgs") },
    h("h2", { id: "globala-malen" }, "Agenda 2030", " ", markField(page, "sdgs")),
    h("p", {}, "Målet bidrar till de här globala målen:"),
    h("ul", { class: "global-goals" }, page.sdgs.map((number) => h("li", {},
      h("span", { class: "global-goal-number" }, number), NAMES[number - 1]))));
}
