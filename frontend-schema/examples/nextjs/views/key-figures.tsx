import type { GoalQuery } from "mal-och-budget";
import { fieldPath } from "mal-och-budget/preview";
import { Html } from "./html";

type KeyFigure = NonNullable<GoalQuery["goal"]>["kpis"][number];

/** `kpi` is shared by many goals and written in a form of its own; target and comment are this goal's. */
export function KeyFigures({ kpis }: { kpis: KeyFigure[] }) {
  if (!kpis.length) return null;
  return (
    <>
      <h2>Nyckeltal</h2>
      <ul>
        {kpis.map(({ id, kpi, latest, target, targetText, comment, isExample }) => (
          <li key={id} data-cms-field={fieldPath("kpis", id)}>
            <h3 data-cms-field={fieldPath("kpis", id, "kpi")}>{kpi.title}</h3>
            {isExample && <strong>Exempel</strong>}
            <p data-cms-field={fieldPath("kpis", id, "kpi")}>
              Utfall{latest && ` ${latest.year}`}: {latest?.value ? measured(latest.value, kpi.unit) : "uppgift saknas"}
            </p>
            {target && <p data-cms-field={fieldPath("kpis", id, "target")}>Målvärde: {measured(target, kpi.unit)}</p>}
            {targetText && <p data-cms-field={fieldPath("kpis", id, "targetText")}>Målvärde: {targetText}</p>}
            {comment && (
              <div data-cms-field={fieldPath("kpis", id, "comment")}>
                <Html text={comment.html} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

const measured = (value: string, unit: string) => `${value.replace(".", ",")} ${unit}`;
