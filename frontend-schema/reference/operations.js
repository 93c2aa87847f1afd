/** The stored operations' texts, each loaded once from the file that every other front end can use too. */

const loaded = new Map();

export function operation(name) {
  if (!loaded.has(name)) {
    const text = load(name);
    text.catch(() => loaded.delete(name));
    loaded.set(name, text);
  }
  return loaded.get(name);
}

async function load(name) {
  const answer = await fetch(`/operations/${name}.graphql`, { credentials: "omit" });
  if (!answer.ok) throw new Error(`/operations/${name}.graphql: ${answer.status}`);
  return answer.text();
}
