import { Client, fetchExchange } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { keys } from "mal-och-budget/caches";
import { operation } from "./operations.js";

export function urqlClient(url, options = {}) {
  return new Client({ url, preferGetMethod: "force", exchanges: [cacheExchange({ keys }), fetchExchange], ...options });
}

export function urql({ endpoint, preview }) {
  const client = urqlClient(endpoint);
  const headers = { Authorization: `Preview ${preview.token}` };
  const drafts = urqlClient(preview.endpoint, { preferGetMethod: false, fetchOptions: { headers } });
  return async (name, variables, draft = false) => {
    const { data, error } = await (draft ? drafts : client).query(operation(name), variables).toPromise();
    if (error) throw Object.assign(error, { code: error.graphQLErrors[0]?.extensions.code });
    return data;
  };
}
