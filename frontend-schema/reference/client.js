import { operation } from "./operations.js";
import { perspective } from "./perspective.js";

/** The endpoint answers 414 from 8 kB; the rest is room for the host and the headers of a proxy. */
const LONGEST_URL = 7000;

export class Failure extends Error {
  constructor({ status, errors = [], retryAfter = null, cause }) {
    super(errors[0]?.message ?? `HTTP ${status}`, { cause });
    this.status = status;
    this.code = errors[0]?.extensions?.code ?? null;
    this.requestId = errors[0]?.extensions?.requestId ?? null;
    this.retryAfter = retryAfter;
  }
}

/** The data of one stored operation. Throws Failure when the server refuses, with status 0 when it cannot be reached. */
export async function ask(name, variables = {}) {
  const [url, options] = await request(name, withoutEmpty(variables)).catch(unreachable);
  const answer = await fetch(url, { ...options, credentials: "omit" }).catch(unreachable);
  const until = answer.headers.get("Draft-Shared-Until");
  if (until) perspective.shared = { at: answer.headers.get("Draft-Shared-At"), until };
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok || body.errors || !body.data) {
    throw new Failure({ status: answer.status, errors: body.errors, retryAfter: answer.headers.get("Retry-After") });
  }
  return body.data;
}

/**
 * GET of the operation's own address, so that every cache on the way can answer, and the browser asks by ETag whether
 * its copy still holds; POST of its text for a draft, which no cache may keep, and for what is too long.
 */
async function request(name, variables) {
  const headers = { Accept: "application/graphql-response+json, application/json", ...perspective.headers };
  const url = `${perspective.endpoint}/operations/${name}?${new URLSearchParams({ variables: JSON.stringify(variables) })}`;
  if (!perspective.preview && url.length <= LONGEST_URL) return [url, { headers, cache: "no-cache" }];
  const body = JSON.stringify({ query: await operation(name), variables });
  const posted = { ...headers, "Content-Type": "application/json" };
  return [perspective.endpoint, { method: "POST", headers: posted, body, cache: "no-store" }];
}

function unreachable(cause) {
  throw new Failure({ status: 0, cause });
}

function withoutEmpty(variables) {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== null && value !== undefined));
}
