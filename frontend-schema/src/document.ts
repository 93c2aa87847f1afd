/** What an operation answers with and takes; the marker exists for the compiler alone. */
export interface DocumentTypeDecoration<Result, Variables> {
  __apiType?: (variables: Variables) => Result;
}

/** A typed operation: one of ours, or one that your own codegen made with `documentMode: "string"`. */
export interface Operation<Result, Variables> extends DocumentTypeDecoration<Result, Variables> {
  toString(): string;
  /** `hash` is the id under which the server knows the text. */
  __meta__?: Record<string, any> | undefined;
}
