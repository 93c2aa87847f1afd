import type { GoalCardFragment } from "mal-och-budget";
import Link from "next/link";
import { Picture } from "./picture";

export function Cards({ goals }: { goals: GoalCardFragment[] }) {
  return (
    <ul>
      {goals.map((goal) => (
        <li key={goal.id}>
          <h2>
            <Link href={goal.path}>{goal.name}</Link>
          </h2>
          <Picture figure={goal.figure} sizes="(min-width: 62rem) 30vw, 92vw" />
          <p>{goal.statement}</p>
        </li>
      ))}
    </ul>
  );
}
