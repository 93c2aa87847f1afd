/** A year's goals in a terminal: `node goals.js http://127.0.0.1:8000 2024`. Nothing but fetch; a browser runs it as well. */

/** The data of a stored operation, by its name: a GET that every cache on the way can keep. */
async function ask(host, operation, variables) {
  const answer = await fetch(`${host}/graphql/operations/${operation}?${new URLSearchParams(variables)}`);
  const { data, errors } = await answer.json();
  if (errors) throw new Error(`${errors[0].message} (${errors[0].extensions.code}, ${errors[0].extensions.requestId})`);
  return data;
}

const [host, year] = process.argv.slice(2);
const { plan } = await ask(host, "plan", { year });
if (!plan) throw new Error(`There is no plan for ${year}.`);

console.log(`${plan.title}\n`);
for (const { name, statement } of plan.goals) console.log(`${name}\n  ${statement}\n`);
