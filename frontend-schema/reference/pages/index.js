import { article } from "./article.js";
import { budget } from "./budget.js";
import { changesPage } from "./changes.js";
import { differencesPage } from "./differences.js";
import { goal } from "./goal.js";
import { home } from "./home.js";
import { landing } from "./landing.js";
import { missing } from "./missing.js";
import { plan } from "./plan.js";
import { search } from "./search.js";
import { ask } from "../client.js";
import { contentIn } from "../content.js";
import { history } from "../history.js";
import { perspective } from "../perspective.js";
import { CHANGES_PATH, SEARCH_PATH } from "../address.js";

const KINDS = { Home: home, GoalsAndBudget: landing, Plan: plan, Goal: goal, Budget: budget, Article: article };
const OWN = { [SEARCH_PATH]: search, [CHANGES_PATH]: changesPage };

/** The page at an address, ready to show: { kind, title, content }, or { redirect } where it has moved. */
export async function pageAt(address) {
  if (OWN[address.path]) return OWN[address.path](address);
  if (address.difference) return (await differencesPage(address)) ?? missing({ status: 404, address });
  const { path, locale, asOf } = address;
  const { route } = await ask("route", { path, locale, asOf });
  if (route.location && route.location !== path && !perspective.preview) return { redirect: route.location };
  const found = KINDS[route.page?.__typename] && (await shown(address, route.page));
  return found || missing({ status: route.status === 410 ? 410 : 404, reason: route.reason, address });
}

async function shown(address, target) {
  const [found, past] = await Promise.all([KINDS[target.__typename]({ ...address, page: target }), pastOf(address)]);
  if (!found) return null;
  const { page, build } = found;
  contentIn(page.contentLocale);
  const content = [...build(), past && history(past, address)].flat(Infinity).filter(Boolean);
  return {
    kind: target.__typename.toLowerCase(),
    title: page.seo.title || page.title || "Maskerad sida",
    description: page.seo.description,
    found: true,
    indexed: !address.asOf,
    canonical: { path: page.seo.canonicalPath, locale: page.locale },
    content,
  };
}

/** A draft has no history, and a page is shown also where its history could not be fetched. */
async function pastOf({ path, locale, asOf }) {
  if (perspective.preview) return null;
  return ask("history", { path, locale, asOf }).then(({ page }) => page, () => null);
}
