/** Compiled, never run: what the compiler must accept, and what it must refuse. */
import { Client, GoalDocument, NavigationDocument, RouteDocument, type GoalQuery } from "mal-och-budget";
import { exampleFetch, type Example } from "mal-och-budget/examples";

const client: Client = new Client({ endpoint: "", fetch: exampleFetch });
const answer: GoalQuery = await client.ask(GoalDocument, { year: 2024, slug: "utbildning" });
const name: string | undefined = answer.goal?.name;
const contact: string | null = (await client.ask(NavigationDocument)).site.contactEmail;

const { page } = (await client.ask(RouteDocument, { path: "/" })).route;
const slug: string | null = page?.__typename === "Goal" ? page.slug : null;

// @ts-expect-error variables that are required
await client.ask(GoalDocument);
// @ts-expect-error a variable's type
await client.ask(GoalDocument, { year: "2024", slug: "utbildning" });
// @ts-expect-error a variable that is none
await client.ask(RouteDocument, { path: "/", year: 2024 });
// @ts-expect-error what may be null
answer.goal.name;
// @ts-expect-error what was not asked for
answer.goal?.plan;

export type All = [typeof name, typeof contact, typeof slug, Example];
