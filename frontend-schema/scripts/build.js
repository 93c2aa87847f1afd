/** Writes dist, the compiled package with the example answers in it; does nothing where dist is already made of the same files. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const MADE = "src/generated/answers.ts";

const examples = readdirSync("operations/examples").sort().map((name) => {
  const { operation, variables, answer } = JSON.parse(readFileSync(`operations/examples/${name}`, "utf8"));
  const id = createHash("sha256").update(readFileSync(`operations/${operation}.graphql`)).digest("hex");
  return { operation, id, variables, answer };
});

const answers = `/** What the server answers a stored operation with, from the demo content. */
export interface Example {
  operation: string;
  /** The SHA-256 of the operation's file. */
  id: string;
  variables: object;
  answer: { data: object; extensions?: object };
}

export const answers: readonly Example[] = ${JSON.stringify(examples, null, 1)};
`;

const digest = createHash("sha256").update(answers);
for (const name of ["tsconfig.json", "package-lock.json", ...sources()]) digest.update(name).update(readFileSync(name));
const stamp = digest.digest("hex");
if (!existsSync("dist/.made-of") || readFileSync("dist/.made-of", "utf8") !== stamp) make();

function sources() {
  const names = readdirSync("src", { recursive: true }).map((name) => `src/${name}`).sort();
  return names.filter((name) => name.endsWith(".ts") && name !== MADE);
}

/** Beside dist and then in its place, so that whoever imports it meanwhile finds it whole. */
function make() {
  const beside = `dist.${process.pid}`;
  writeFileSync(MADE, answers);
  const command = ["node_modules/typescript/bin/tsc", "--outDir", beside];
  const { status } = spawnSync(process.execPath, command, { stdio: "inherit" });
  if (status !== 0) {
    rmSync(beside, { recursive: true, force: true });
    process.exit(1);
  }
  writeFileSync(`${beside}/.made-of`, stamp);
  mkdirSync("dist", { recursive: true });
  renameSync("dist", `${beside}.old`);
  renameSync(beside, "dist");
  rmSync(`${beside}.old`, { recursive: true });
}
