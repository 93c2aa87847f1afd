import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache, gql } from "@apollo/client/core";
import { possibleTypes } from "mal-och-budget/caches";
import { operation } from "./operations.js";

export function apolloClient({ endpoint, preview }, useGETForQueries) {
  const drafts = new HttpLink({ uri: preview.endpoint, headers: { Authorization: `Preview ${preview.token}` } });
  const published = new HttpLink({ uri: endpoint, useGETForQueries });
  const link = ApolloLink.split(({ getContext }) => getContext().draft === true, drafts, published);
  return new ApolloClient({ link, cache: new InMemoryCache({ possibleTypes }) });
}

export function apollo(settings, useGETForQueries) {
  const client = apolloClient(settings, useGETForQueries);
  return async (name, variables, draft = false) => {
    const query = gql(operation(name));
    const fetchPolicy = draft ? "no-cache" : "cache-first";
    return client.query({ query, variables, fetchPolicy, context: { draft } }).then(({ data }) => data, told);
  };
}

function told(error) {
  const code = CombinedGraphQLErrors.is(error) ? error.errors[0].extensions.code : undefined;
  throw Object.assign(error, { code });
}
