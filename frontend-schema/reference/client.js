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
  const query = await operation(name).catch(unreachable);
  const answer = await fetch(...request(query, withoutEmpty(variables))).catch(unreachable);
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok || body.errors || !body.data) {
    throw new Failure({ status: answer.status, errors: body.errors, retryAfter: answer.headers.get("Retry-After") });
  }
  return body.data;
}

/**
 * GET, so that every cache on the way can answer, and the browser asks by ETag whether its copy still holds;
 * POST for a draft, which no cache may keep, and for what is too long.
 */
function request(query, variables) {
  const headers = { Accept: "application/graphql-response+json, application/json", ...perspective.headers };
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  const url = `${perspective.endpoint}?${parameters}`;
  if (!perspective.preview && url.length <= LONGEST_URL) return [url, { headers, credentials: "omit", cache: "no-cache" }];
  const body = JSON.stringify({ query, variables });
  return [perspective.endpoint, {
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json" },
    body,
    credentials: "omit",
    cache: "no-store",
  }];
}

function unreachable(cause) {
  throw new Failure({ status: 0, cause });
}

function withoutEmpty(variables) {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== null && value !== undefined));
}
