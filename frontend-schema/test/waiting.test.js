import assert from "node:assert/strict";
import test from "node:test";
import { Client, NavigationDocument } from "mal-och-budget";
import { answering, data, error } from "./answering.js";

const BUSY = error(503, "SERVICE_UNAVAILABLE", { "Retry-After": "0" });

test("a 503 that says when is asked once more", async (t) => {
  const { asked, endpoint } = await answering(t, BUSY, data({ name: "x" }));
  assert.deepEqual(await new Client({ endpoint }).ask(NavigationDocument), { site: { name: "x" } });
  assert.equal(asked.length, 2);
});

test("a 429 that says when is asked once more, as when a whole site is built at once", async (t) => {
  const busy = error(429, "RATE_LIMITED", { "Retry-After": "0" });
  const { asked, endpoint } = await answering(t, busy, data({ name: "x" }));
  assert.deepEqual(await new Client({ endpoint }).ask(NavigationDocument), { site: { name: "x" } });
  assert.equal(asked.length, 2);
});

test("once, and no more", async (t) => {
  const { asked, endpoint } = await answering(t, BUSY, BUSY);
  await assert.rejects(new Client({ endpoint }).ask(NavigationDocument), { status: 503, retryAfter: 0 });
  assert.equal(asked.length, 2);
});

for (const headers of [{}, { "Retry-After": "60" }, { "Retry-After": "Wed, 21 Oct 2026 07:28:00 GMT" }]) {
  test(`a 503 with ${JSON.stringify(headers)} is the caller's to wait for`, async (t) => {
    const { asked, endpoint } = await answering(t, error(503, "TIMEOUT", headers));
    await assert.rejects(new Client({ endpoint }).ask(NavigationDocument), { status: 503, code: "TIMEOUT" });
    assert.equal(asked.length, 1);
  });
}

test("a caller who has left gets the signal's own reason", async (t) => {
  const { endpoint } = await answering(t, { ...data({}), after: 10_000 });
  const leaving = new AbortController();
  const asked = new Client({ endpoint }).ask(NavigationDocument, {}, leaving.signal);
  leaving.abort();
  await assert.rejects(asked, { name: "AbortError" });
});

test("a caller who leaves while the client waits for a second attempt, too", async (t) => {
  const { asked, endpoint } = await answering(t, error(503, "TIMEOUT", { "Retry-After": "5" }));
  const answer = new Client({ endpoint }).ask(NavigationDocument, {}, AbortSignal.timeout(300));
  await assert.rejects(answer, { name: "TimeoutError" });
  assert.equal(asked.length, 1);
});

test("an answer that takes too long is a failure", async (t) => {
  const { endpoint } = await answering(t, { ...data({}), after: 10_000 });
  const asked = new Client({ endpoint, timeout: 50 }).ask(NavigationDocument);
  await assert.rejects(asked, { name: "Failure", status: 0, code: "TIMED_OUT" });
});

test("a server that cannot be reached is a failure with its cause", async () => {
  const failure = await new Client({ endpoint: "http://127.0.0.1:1/graphql" }).ask(NavigationDocument).catch((e) => e);
  assert.deepEqual([failure.name, failure.status, failure.code], ["Failure", 0, "UNREACHABLE"]);
  assert.ok(failure.cause instanceof TypeError);
});
