/** Today and a past instant of one goal, side by side in one normalising cache. */
import { gql } from "@apollo/client/core";
import { apolloClient } from "./apollo.js";
import { operation } from "./operations.js";
import { urqlClient } from "./urql.js";

const TODAY = { year: 2024, slug: "infrastruktur" };

export async function apolloCache(settings, past) {
  const client = apolloClient(settings, true);
  const query = gql(operation("goal"));
  const instants = [TODAY, { ...TODAY, asOf: past }];
  for (const variables of instants) await client.query({ query, variables });
  return instants.map((variables) => seen(client.readQuery({ query, variables }).goal));
}

export async function urqlCache({ endpoint }, past) {
  const client = urqlClient(endpoint);
  const instants = [TODAY, { ...TODAY, asOf: past }];
  for (const variables of instants) await client.query(operation("goal"), variables).toPromise();
  const context = { requestPolicy: "cache-only" };
  return instants.map((variables) => seen(client.readQuery(operation("goal"), variables, context).data.goal));
}

function seen({ id, statement, scopeNote, edition, assignments }) {
  return { id, statement, scopeNote, edition: edition.number, dueOn: assignments.map(({ dueOn }) => dueOn) };
}
