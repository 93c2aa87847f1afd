/** Writes src/generated/graphql.ts from the schema and the operations; `--check` fails if it is stale. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generate } from "@graphql-codegen/cli";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const TARGET = "src/generated/graphql.ts";

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

const made = files.find(({ filename }) => filename.endsWith("graphql.ts")).content.replace(
  "import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';",
  "import type { DocumentTypeDecoration } from '../document.js';",
);
const kept = (() => {
  try {
    return readFileSync(TARGET, "utf8");
  } catch {
    return "";
  }
})();
if (process.argv.includes("--check")) {
  if (made !== kept) throw new Error(`${TARGET} is stale: run \`make contract\`.`);
} else {
  mkdirSync("src/generated", { recursive: true });
  writeFileSync(TARGET, made);
}
