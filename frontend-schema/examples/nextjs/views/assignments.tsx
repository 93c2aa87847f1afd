import type { FollowUpPeriod, FollowUpStatus, GoalQuery } from "mal-och-budget";
import { fieldPath } from "mal-och-budget/preview";
import { Html } from "./html";

type Assignment = NonNullable<GoalQuery["goal"]>["assignments"][number];

/** A status is told by its word, never by colour alone; one that is new to us is told by its name. */
const WORDS: Partial<Record<FollowUpStatus, string>> = {
  NOT_REPORTED: "ej rapporterat",
  EXPECTED: "bedöms bli genomfört",
  NOT_EXPECTED: "bedöms inte bli genomfört",
  DONE: "är genomfört",
  NOT_DONE: "är inte genomfört",
  PARTLY: "delvis genomfört",
  CANNOT_ASSESS: "kan inte bedömas",
};
const PERIODS: Partial<Record<FollowUpPeriod, string>> = { T1: "Tertial 1", T2: "Tertial 2", T3: "Helår" };

export function Assignments({ assignments }: { assignments: Assignment[] }) {
  return (
    <ul>
      {assignments.map(({ id, anchor, text, leadBody, status, followUps, isExample }) => (
        <li key={id} id={anchor} data-cms-field={fieldPath("assignments", id)}>
          {isExample && <strong>Exempel</strong>}
          <div data-cms-field={fieldPath("assignments", id, "text")}>
            <Html text={text.html} />
          </div>
          {leadBody.name}: {WORDS[status] ?? status}
          <FollowUps assignment={id} followUps={followUps} />
        </li>
      ))}
    </ul>
  );
}

function FollowUps({ assignment, followUps }: { assignment: string; followUps: Assignment["followUps"] }) {
  if (!followUps.length) return null;
  return (
    <details>
      <summary>Uppföljning ({followUps.length})</summary>
      <ul>
        {followUps.map(({ id, year, period, status, comment }) => (
          <li key={id} data-cms-field={fieldPath(fieldPath("assignments", assignment, "followUps"), id)}>
            {PERIODS[period] ?? period} {year}: {WORDS[status] ?? status}
            <Html text={comment?.html} />
          </li>
        ))}
      </ul>
    </details>
  );
}
