import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import test from "node:test";
import { Client, Failure, GoalDocument, NavigationDocument } from "mal-och-budget";
import { answering, data, error } from "./answering.js";

const SITE = { name: "Mål och budget" };

function id(name) {
  const file = new URL(`../operations/${name}.graphql`, import.meta.url);
  return `sha256:${createHash("sha256").update(readFileSync(file)).digest("hex")}`;
}

test("a stored operation is sent by its file's hash with GET, variables that are null left out", async (t) => {
  const { asked, endpoint } = await answering(t, data(SITE));
  const found = await new Client({ endpoint }).ask(NavigationDocument, { locale: "sv", asOf: null });
  assert.deepEqual(found, { site: SITE });
  assert.deepEqual([asked[0].method, asked[0].parameters], [
    "GET",
    { documentId: id("navigation"), variables: '{"locale":"sv"}' },
  ]);
  assert.match(asked[0].headers.accept, /^application\/graphql-response\+json/);
});

test("an unknown operation is sent as text while it is being developed", async (t) => {
  const { asked, endpoint } = await answering(t, error(400, "PERSISTED_QUERY_NOT_FOUND"), data(SITE));
  assert.deepEqual(await new Client({ endpoint, development: true }).ask(NavigationDocument), { site: SITE });
  assert.deepEqual([asked[1].method, asked[1].parameters.query], ["POST", NavigationDocument.toString()]);
});

test("in production an unknown operation is a failure", async (t) => {
  const { asked, endpoint } = await answering(t, error(400, "PERSISTED_QUERY_NOT_FOUND"));
  await assert.rejects(new Client({ endpoint }).ask(NavigationDocument), { code: "PERSISTED_QUERY_NOT_FOUND" });
  assert.equal(asked.length, 1);
});

test("a refusal tells its code, its status and what to ask for help with", async (t) => {
  const { endpoint } = await answering(t, error(400, "INVALID_AS_OF"));
  const failure = await new Client({ endpoint, asOf: "2999-01-01" }).ask(NavigationDocument).catch((reason) => reason);
  assert.ok(failure instanceof Failure);
  assert.deepEqual([failure.status, failure.code, failure.requestId, failure.message], [400, "INVALID_AS_OF", "r-1", "No."]);
});

test("errors beside data are a failure too: half an answer is none", async (t) => {
  const { endpoint } = await answering(t, { body: { data: { site: null }, errors: [{ message: "Half." }] } });
  await assert.rejects(new Client({ endpoint }).ask(NavigationDocument), { message: "Half.", code: "HTTP_200" });
});

test("asOf goes into every operation that takes it, and what the caller says comes first", async (t) => {
  const { asked, endpoint } = await answering(t, data(SITE), data(SITE));
  const past = new Client({ endpoint }).with({ asOf: "2024-05-22" });
  await past.ask(NavigationDocument);
  await past.ask(NavigationDocument, { asOf: "2023-01-01" });
  assert.deepEqual(asked.map(({ parameters }) => parameters.variables), ['{"asOf":"2024-05-22"}', '{"asOf":"2023-01-01"}']);
});

test("a preview is asked for with POST at its own endpoint, its token in a header alone", async (t) => {
  const { asked, endpoint } = await answering(t, data(SITE));
  const preview = { endpoint: endpoint.replace("/graphql", "/preview/graphql/"), token: "s3cret" };
  await new Client({ endpoint, preview }).ask(NavigationDocument);
  const [{ method, path, headers, parameters }] = asked;
  assert.deepEqual([method, path, headers.authorization], ["POST", "/preview/graphql/", "Preview s3cret"]);
  assert.deepEqual(parameters, { documentId: id("navigation"), variables: {} });
});

test("what is too long for an address is sent in a body", async (t) => {
  const { asked, endpoint } = await answering(t, { body: { data: { goal: null } } });
  await new Client({ endpoint }).ask(GoalDocument, { year: 2024, slug: "å".repeat(4000) });
  assert.deepEqual([asked[0].method, asked[0].parameters.documentId], ["POST", id("goal")]);
});

test("a framework's own options and headers go along", async (t) => {
  const { asked, endpoint } = await answering(t, data(SITE));
  await new Client({ endpoint, init: { headers: { "X-Request-ID": "mine" } } }).ask(NavigationDocument);
  assert.equal(asked[0].headers["x-request-id"], "mine");
});
