import { article } from "./article.js";
import { budget } from "./budget.js";
import { goal } from "./goal.js";
import { home } from "./home.js";
import { landing } from "./landing.js";
import { missing } from "./missing.js";
import { plan } from "./plan.js";
import { search } from "./search.js";
import { ask } from "../client.js";
import { contentIn } from "../content.js";
import { perspective } from "../perspective.js";
import { SEARCH_PATH } from "../address.js";

const KINDS = { Home: home, GoalsAndBudget: landing, Plan: plan, Goal: goal, Budget: budget, Article: article };

/** The page at an address, ready to show: { kind, title, content }, or { redirect } where it has moved. */
export async function pageAt(address) {
  if (address.path === SEARCH_PATH) return search(address);
  const { path, locale, asOf } = address;
  const { route } = await ask("route", { path, locale, asOf });
  if (route.location && route.location !== path && !perspective.preview) return { redirect: route.location };
  const kind = route.page?.__typename;
  const found = KINDS[kind] && (await KINDS[kind]({ ...address, page: route.page }));
  if (!found) return missing({ status: route.status === 410 ? 410 : 404, reason: route.reason, locale });
  contentIn(found.page.contentLocale);
  const content = found.build().flat(Infinity).filter(Boolean);
  const { title, description } = found.page.seo;
  return { kind: kind.toLowerCase(), title, description, content };
}
