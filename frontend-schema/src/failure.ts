/** Codes to act upon; more may come. UNREACHABLE and TIMED_OUT are the client's own, with status 0. */
export type Code =
  | "BAD_REQUEST"
  | "BAD_USER_INPUT"
  | "GRAPHQL_PARSE_FAILED"
  | "GRAPHQL_VALIDATION_FAILED"
  | "INTERNAL_SERVER_ERROR"
  | "INVALID_AS_OF"
  | "INVALID_PREVIEW_TOKEN"
  | "LIMIT_EXCEEDED"
  | "PERSISTED_QUERY_NOT_FOUND"
  | "SERVICE_UNAVAILABLE"
  | "STORED_OPERATIONS_ONLY"
  | "TIMEOUT"
  | "TIMED_OUT"
  | "UNREACHABLE"
  | (string & {});

/** One error of an answer, as the server writes it. */
export interface GraphQLError {
  message: string;
  extensions?: { code?: Code; requestId?: string; [name: string]: unknown };
}

/** No answer: the server refused, was not reached, or took too long. */
export class Failure extends Error {
  override readonly name = "Failure";

  constructor(
    readonly status: number,
    readonly code: Code,
    readonly errors: readonly GraphQLError[] = [],
    /** Seconds after which asking again may help. */
    readonly retryAfter: number | null = null,
    cause?: unknown,
  ) {
    super(errors[0]?.message ?? `${code} (HTTP ${status})`, { cause });
  }

  /** Leads to the cause in the server's log: show it to whoever asks for help. */
  get requestId(): string | null {
    return this.errors[0]?.extensions?.requestId ?? null;
  }
}
