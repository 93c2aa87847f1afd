import type { FollowUpStatus, GoalQuery } from "mal-och-budget";
import { fieldPath } from "mal-och-budget/preview";
import { Html } from "./html";
import { Picture } from "./picture";

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

export function Goal({ goal }: { goal: NonNullable<GoalQuery["goal"]> }) {
  const isExample = goal.exampleFields.includes("politicalText");
  return (
    <article lang={goal.contentLocale}>
      <p data-cms-field="statement">{goal.statement}</p>
      <div data-cms-field="figure">
        <Picture figure={goal.figure} sizes="100vw" />
      </div>
      <div data-cms-field="politicalText">
        {isExample && <strong>Exempel</strong>}
        <Html text={goal.politicalText.html} />
      </div>
      <h2>Uppdrag</h2>
      <ul>
        {goal.assignments.map(({ id, anchor, text, leadBody, status, isExample }) => (
          <li key={id} id={anchor} data-cms-field={fieldPath("assignments", id)}>
            {isExample && <strong>Exempel</strong>}
            <Html text={text.html} />
            {leadBody.name}: {WORDS[status] ?? status}
          </li>
        ))}
      </ul>
    </article>
  );
}
