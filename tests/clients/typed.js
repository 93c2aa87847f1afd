import * as ours from "mal-och-budget";

const OPERATIONS = { goal: ours.GoalDocument, plan: ours.PlanDocument, search: ours.SearchDocument };

/** Each client as `ask(name, variables, draft)`: the data, or an error with the server's `code`. */
export function typed({ endpoint, preview }) {
  const client = new ours.Client({ endpoint });
  const drafts = client.with({ preview });
  return (name, variables, draft = false) => (draft ? drafts : client).ask(OPERATIONS[name], variables);
}
