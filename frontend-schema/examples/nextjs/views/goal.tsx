import type { GoalQuery } from "mal-och-budget";
import { Assignments } from "./assignments";
import { Blocks } from "./blocks";
import { KeyFigures } from "./key-figures";
import { Picture } from "./picture";

export function Goal({ goal }: { goal: NonNullable<GoalQuery["goal"]> }) {
  const isExample = goal.exampleFields.includes("politicalText");
  return (
    <article lang={goal.contentLocale}>
      <p data-cms-field="statement">{goal.statement}</p>
      {goal.scopeNote && <p data-cms-field="scopeNote">{goal.scopeNote}</p>}
      <div data-cms-field="figure">
        <Picture figure={goal.figure} sizes="100vw" />
      </div>
      <div data-cms-field="politicalText">
        {isExample && <strong>Exempel</strong>}
        <Blocks blocks={goal.politicalTextBlocks} field="politicalText" />
      </div>
      <h2>Uppdrag</h2>
      <Assignments assignments={goal.assignments} />
      <KeyFigures kpis={goal.kpis} />
    </article>
  );
}
