/** Every client on the same way through the site, as one line of JSON: what each was told. */
import { apollo } from "./apollo.js";
import { apolloCache, urqlCache } from "./caches.js";
import { graphqlRequest } from "./graphql-request.js";
import { typed } from "./typed.js";
import { urql } from "./urql.js";

const { settings, past } = JSON.parse(process.argv[2]);
const CLIENTS = {
  typed: typed(settings),
  "Apollo, POST": apollo(settings, false),
  "Apollo, GET": apollo(settings, true),
  urql: urql(settings),
  "graphql-request": graphqlRequest(settings),
};

async function journey(ask) {
  const goal = { year: 2024, slug: "infrastruktur" };
  const { plan } = await ask("plan", { year: 2024 });
  const today = (await ask("goal", goal)).goal;
  const first = (await ask("search", { query: "kommunen", first: 5 })).search;
  const next = (await ask("search", { query: "kommunen", first: 5, after: first.pageInfo.endCursor })).search;
  const error = await ask("goal", { ...goal, asOf: "2999-01-01" }).catch(({ code }) => code);
  const draft = (await ask("goal", goal, true)).goal;
  const then = (await ask("goal", { ...goal, asOf: past })).goal;
  return {
    year: [plan.title, plan.goals.length],
    goal: today.statement,
    search: [first.totalCount, ...[first, next].map(({ edges }) => edges.map(({ node }) => node.path))],
    error,
    preview: [draft.statement, draft.edition],
    past: [then.statement, then.id.split("@")[1]],
  };
}

const told = {};
for (const [name, ask] of Object.entries(CLIENTS)) told[name] = await journey(ask);
const caches = { Apollo: await apolloCache(settings, past), urql: await urqlCache(settings, past) };
process.stdout.write(JSON.stringify({ told, caches }));
