import { createServer } from "node:http";

/** A server that gives one prepared answer after the other, and remembers what it was asked. */
export async function answering(t, ...answers) {
  const asked = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    const url = new URL(request.url, "http://server");
    const parameters = body ? JSON.parse(body) : Object.fromEntries(url.searchParams);
    asked.push({ method: request.method, path: url.pathname, headers: request.headers, parameters });
    const { status = 200, headers = {}, body: answer, after = 0 } = answers[asked.length - 1];
    setTimeout(() => {
      response.writeHead(status, { "Content-Type": "application/graphql-response+json", ...headers });
      response.end(JSON.stringify(answer));
    }, after);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { asked, endpoint: `http://127.0.0.1:${server.address().port}/graphql` };
}

export function data(site) {
  return { body: { data: { site } } };
}

export function error(status, code, headers = {}) {
  return { status, headers, body: { errors: [{ message: "No.", extensions: { code, requestId: "r-1" } }] } };
}
