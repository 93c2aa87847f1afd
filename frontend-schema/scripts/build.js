/** Writes dist: the compiled package, with the example answers in it. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const examples = readdirSync("operations/examples").sort().map((name) => {
  const { operation, variables, answer } = JSON.parse(readFileSync(`operations/examples/${name}`, "utf8"));
  const id = createHash("sha256").update(readFileSync(`operations/${operation}.graphql`)).digest("hex");
  return { operation, id, variables, answer };
});

writeFileSync("src/generated/answers.ts", `/** What the server answers a stored operation with, from the demo content. */
export interface Example {
  operation: string;
  /** The SHA-256 of the operation's file. */
  id: string;
  variables: object;
  answer: { data: object; extensions?: object };
}

export const answers: readonly Example[] = ${JSON.stringify(examples, null, 1)};
`);
rmSync("dist", { recursive: true, force: true });
const { status } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc"], { stdio: "inherit" });
process.exit(status ?? 1);
