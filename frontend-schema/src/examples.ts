import { answers, type Example } from "./generated/answers.js";

export type { Example } from "./generated/answers.js";

/** Instead of `fetch` in a front end's own tests: the stored operations' example answers, and no server. */
export const exampleFetch = exampleFetchOf([]);

/** The same with examples of your own, which come before ours. */
export function exampleFetchOf(own: readonly Example[]): typeof fetch {
  const known = [...own, ...answers];
  return async (input, init) => {
    const request = new Request(input, init);
    const { documentId, variables } = await asked(request);
    const ofOperation = known.filter(({ id }) => documentId === `sha256:${id}`);
    const found = ofOperation.find((example) => same(example.variables, variables));
    if (found) return json(200, found.answer);
    if (ofOperation.length === 0) return refused("PERSISTED_QUERY_NOT_FOUND", "There is no example of this operation.");
    const others = ofOperation.map((example) => JSON.stringify(example.variables)).join(" and ");
    return refused("BAD_USER_INPUT", `${ofOperation[0]?.operation} has examples for ${others}, not for ${JSON.stringify(variables)}.`);
  };
}

async function asked(request: Request): Promise<{ documentId: string | null; variables: object }> {
  if (request.method === "POST") return request.json();
  const { searchParams } = new URL(request.url);
  return { documentId: searchParams.get("documentId"), variables: JSON.parse(searchParams.get("variables") ?? "{}") };
}

function same(one: object, other: object): boolean {
  const sorted = (variables: object) => JSON.stringify(Object.entries(variables).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(one) === sorted(other);
}

function refused(code: string, message: string): Response {
  return json(400, { errors: [{ message, extensions: { code, requestId: "example" } }] });
}

function json(status: number, body: unknown): Response {
  return Response.json(body, { status });
}
