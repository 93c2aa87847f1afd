import { formatted } from "./content.js";
import { h } from "./dom.js";
import { written } from "./editing.js";
import { date } from "./format.js";
import { fieldPath } from "./preview.js";
import { status } from "./status.js";
import { PERIOD } from "./words.js";

/** What has been reported, newest first (the API has the oldest first): forecasts at T1 and T2, the outcome for the whole year. */
export function followUps(reports, assignment) {
  if (!reports.length) return null;
  return h("details", { class: "follow-ups" },
    h("summary", {}, `Uppföljning (${reports.length})`),
    h("ul", {}, [...reports].reverse().map((report) => h("li", written(fieldPath("assignments", assignment, "followUps"), report.id),
      h("p", { class: "follow-up-head" },
        h("strong", {}, `${PERIOD[report.period]} ${report.year}`), status(report.status),
        report.reportedOn && h("span", { class: "meta" }, "Rapporterat ", h("time", { datetime: report.reportedOn }, date(report.reportedOn)))),
      formatted(report.comment)))));
}
