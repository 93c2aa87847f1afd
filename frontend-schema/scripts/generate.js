/** Writes src/generated from the schema and the operations; `--check` fails where it is stale. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSchema, isInterfaceType, isObjectType } from "graphql";
import { generate } from "@graphql-codegen/cli";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

/** The id of a stored operation is the digest of its file, whatever the generator makes of the text. */
const ids = new Map();
for (const name of readdirSync("operations").filter((file) => file.endsWith(".graphql"))) {
  const text = readFileSync(`operations/${name}`);
  ids.set(/^query (\w+)/m.exec(text)[1], createHash("sha256").update(text).digest("hex"));
}

const files = await generate(
  {
    schema: "schema.graphql",
    documents: "operations/*.graphql",
    silent: true,
    generates: {
      "src/generated/": {
        preset: "client",
        presetConfig: {
          fragmentMasking: false,
          persistedDocuments: { mode: "embedHashInDocument", hashAlgorithm: (text) => ids.get(/query (\w+)/.exec(text)[1]) },
        },
        config: {
          documentMode: "string",
          strictScalars: true,
          useTypeImports: true,
          scalars: { Date: "string", DateTime: "string", Decimal: "string", ID: "string" },
        },
      },
    },
  },
  false,
);

const types = files.find(({ filename }) => filename.endsWith("graphql.ts")).content.replace(
  "import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';",
  "import type { DocumentTypeDecoration } from '../document.js';",
);

/** What a normalising cache must be told: which types an interface may be, and which are values without an identity. */
function caches() {
  const schema = buildSchema(readFileSync("schema.graphql", "utf8"));
  const all = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
  const interfaces = all.filter(isInterfaceType).map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]);
  const values = all.filter((type) => isObjectType(type) && type !== schema.getQueryType() && !type.getFields().id);
  return `/** For Apollo Client: \`new InMemoryCache({ possibleTypes })\`. */
export const possibleTypes: Record<string, string[]> = ${JSON.stringify(Object.fromEntries(interfaces), null, 2)};

/** For urql: \`cacheExchange({ keys })\`. Values have no id: they belong to the object that they stand in. */
export const keys: Record<string, () => null> = {
${values.map(({ name }) => `  ${name}: () => null,`).join("\n")}
};
`;
}

function kept(name) {
  return existsSync(name) ? readFileSync(name, "utf8") : "";
}

for (const [name, made] of [["src/generated/graphql.ts", types], ["src/generated/caches.ts", caches()]]) {
  if (made === kept(name)) continue;
  if (process.argv.includes("--check")) throw new Error(`${name} is stale: run \`make contract\`.`);
  mkdirSync("src/generated", { recursive: true });
  writeFileSync(name, made);
}
