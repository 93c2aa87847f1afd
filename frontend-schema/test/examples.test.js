import assert from "node:assert/strict";
import test from "node:test";
import { Client, GoalDocument, LandingPageDocument, PlanDocument, RouteDocument } from "mal-och-budget";
import { exampleFetch, exampleFetchOf } from "mal-och-budget/examples";

const client = new Client({ endpoint: "http://example.invalid/graphql", fetch: exampleFetch });

test("a front end's tests get the demo's answers without a server", async () => {
  const { goalsAndBudget } = await client.ask(LandingPageDocument);
  assert.equal(goalsAndBudget.title, "Kommunens mål och budget");
  const { plan } = await client.ask(PlanDocument, { year: 2024 });
  assert.equal(plan.goals.length, 8);
  assert.equal((await client.ask(RouteDocument, { path: "/finns-inte/" })).route.status, 404);
});

test("today and the past of one goal have ids that differ", async () => {
  const today = await client.ask(GoalDocument, { year: 2024, slug: "infrastruktur" });
  const past = await client.with({ asOf: "2024-05-22" }).ask(GoalDocument, { year: 2024, slug: "infrastruktur" });
  assert.match(past.goal.id, new RegExp(`^${today.goal.id}@`));
});

test("other variables are refused in words that say which there are", async () => {
  await assert.rejects(client.ask(PlanDocument, { year: 2025 }), {
    code: "BAD_USER_INPUT",
    message: 'plan has examples for {"year":2024} and {"year":1999}, not for {"year":2025}.',
  });
});

test("a front end adds examples of its own", async () => {
  const id = PlanDocument.__meta__.hash;
  const fetch = exampleFetchOf([{ operation: "plan", id, variables: { year: 2025 }, answer: { data: { plan: null } } }]);
  assert.deepEqual(await client.with({ fetch }).ask(PlanDocument, { year: 2025 }), { plan: null });
});
