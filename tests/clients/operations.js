/** The stored operations as text, for clients that bring no types. */
import { readFileSync } from "node:fs";

export function operation(name) {
  return readFileSync(new URL(`../../frontend-schema/operations/${name}.graphql`, import.meta.url), "utf8");
}
