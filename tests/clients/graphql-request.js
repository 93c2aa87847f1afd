import { GraphQLClient } from "graphql-request";
import { operation } from "./operations.js";

export function graphqlRequest({ endpoint, preview }) {
  const client = new GraphQLClient(endpoint, { method: "GET" });
  const drafts = new GraphQLClient(preview.endpoint, { headers: { Authorization: `Preview ${preview.token}` } });
  return (name, variables, draft = false) => (draft ? drafts : client).request(operation(name), variables).catch(told);
}

function told(error) {
  throw Object.assign(error, { code: error.response?.errors?.[0]?.extensions?.code });
}
