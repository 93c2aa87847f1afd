import type { Operation } from "./document.js";
import { Failure, type GraphQLError } from "./failure.js";

export interface Settings {
  /** Such as https://example.org/graphql. */
  endpoint: string;
  /** Answer as the public could read it at this instant, or at the end of this day. */
  asOf?: string;
  /** Milliseconds for one question, a second attempt included: 10 seconds if left out. */
  timeout?: number;
  /** Send an operation's text where the server does not know its id: for operations that are still being written. */
  development?: boolean;
  /** Read one draft, at the editors' host: …/preview/graphql/ and the token that came with the address. */
  preview?: { endpoint: string; token: string };
  /** Sent with every request: `fetch` options of your framework, such as `next: { tags: ["plan"] }`. */
  init?: RequestInit;
  /** Instead of the platform's own, such as `exampleFetch` in tests. */
  fetch?: typeof fetch;
}

/** A server that asks for a longer wait is answered with the failure: waiting is then the caller's choice. */
const LONGEST_WAIT = 5;
/** The server answers 414 from 8 kB; the rest is room for the host and the headers of a proxy. */
const LONGEST_URL = 7000;
/** Apollo's word, which the server answers every client with. */
const UNKNOWN = "PERSISTED_QUERY_NOT_FOUND";
const ACCEPT = "application/graphql-response+json, application/json;q=0.9";

export class Client {
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** The same client with other settings: `client.with({ asOf: "2024-05-22" })`. */
  with(settings: Partial<Settings>): Client {
    return new Client({ ...this.#settings, ...settings });
  }

  /** The whole answer's data; anything less is a Failure, or the signal's own reason. */
  async ask<Result, Variables extends object>(
    operation: Operation<Result, Variables>,
    ...[variables, signal]: Given<NoInfer<Variables>>
  ): Promise<Result> {
    const late = AbortSignal.timeout(this.#settings.timeout ?? 10_000);
    const ended = signal ? AbortSignal.any([signal, late]) : late;
    try {
      return await this.#asked(operation, this.#given(operation, variables ?? {}), ended);
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof Failure) throw error;
      throw new Failure(0, late.aborted ? "TIMED_OUT" : "UNREACHABLE", [], null, error);
    }
  }

  async #asked<Result>(operation: Operation<Result, never>, variables: object, signal: AbortSignal): Promise<Result> {
    const id = operation.__meta__?.["hash"] as string | undefined;
    const query = operation.toString();
    if (!id) return this.#sent({ query, variables }, signal);
    try {
      return await this.#sent({ documentId: id.startsWith("sha256:") ? id : `sha256:${id}`, variables }, signal);
    } catch (error) {
      const unknown = error instanceof Failure && error.code === UNKNOWN;
      if (!unknown || !this.#settings.development) throw error;
      return this.#sent({ query, variables }, signal);
    }
  }

  /** Once more after a 429 or 503 that says when. */
  async #sent<Result>(question: Question, signal: AbortSignal): Promise<Result> {
    try {
      return await this.#once(question, signal);
    } catch (error) {
      const wait = error instanceof Failure && [429, 503].includes(error.status) ? error.retryAfter : null;
      if (wait === null || wait > LONGEST_WAIT) throw error;
      await slept(wait * 1000, signal);
      return this.#once(question, signal);
    }
  }

  async #once<Result>(question: Question, signal: AbortSignal): Promise<Result> {
    const { fetch = globalThis.fetch, preview } = this.#settings;
    const [url, init] = preview ? this.#draft(question, preview) : this.#public(question);
    const answer = await fetch(url, { ...this.#settings.init, ...init, signal });
    const body = (await answer.json().catch(() => ({}))) as { data?: Result; errors?: GraphQLError[] };
    signal.throwIfAborted();
    if (answer.ok && body.data && !body.errors) return body.data;
    const after = seconds(answer.headers.get("Retry-After"));
    const code = body.errors?.[0]?.extensions?.code ?? `HTTP_${answer.status}`;
    throw new Failure(answer.status, code, body.errors, after);
  }

  /** GET, which every cache on the way can answer; POST for a text, and for what is too long. */
  #public(question: Question): [string, RequestInit] {
    const { endpoint, init } = this.#settings;
    const parameters = new URLSearchParams({ ...question, variables: JSON.stringify(question.variables) });
    const url = `${endpoint}?${parameters}`;
    if ("query" in question || url.length > LONGEST_URL) return [endpoint, posted(question, init?.headers)];
    return [url, { headers: headers(init?.headers), credentials: "omit" }];
  }

  #draft(question: Question, { endpoint, token }: { endpoint: string; token: string }): [string, RequestInit] {
    const request = posted(question, this.#settings.init?.headers, { Authorization: `Preview ${token}` });
    return [endpoint, { ...request, cache: "no-store" }];
  }

  #given(operation: Operation<unknown, never>, variables: object): object {
    const { asOf } = this.#settings;
    const takes = asOf !== undefined && /\$asOf\b/.test(operation.toString());
    const given = Object.entries(takes ? { asOf, ...variables } : variables);
    return Object.fromEntries(given.filter(([, value]) => value !== undefined && value !== null));
  }
}

/** Variables may be left out where none is required. */
type Given<Variables> = {} extends Variables ? [Variables?, AbortSignal?] : [Variables, AbortSignal?];
type Question = ({ documentId: string } | { query: string }) & { variables: object };

function headers(...given: (HeadersInit | undefined)[]): Headers {
  const all = new Headers({ Accept: ACCEPT });
  for (const some of given) new Headers(some).forEach((value, name) => all.set(name, value));
  return all;
}

function posted(question: Question, ...given: (HeadersInit | undefined)[]): RequestInit {
  const all = headers(...given, { "Content-Type": "application/json" });
  return { method: "POST", headers: all, body: JSON.stringify(question), credentials: "omit" };
}

/** Null for none, and for a date, which some proxies write. */
function seconds(retryAfter: string | null): number | null {
  return retryAfter !== null && /^\d+$/.test(retryAfter) ? Number(retryAfter) : null;
}

function slept(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => (clearTimeout(timer), reject(signal.reason));
    const timer = setTimeout(() => (signal.removeEventListener("abort", stop), resolve()), milliseconds);
    signal.addEventListener("abort", stop, { once: true });
  });
}
