import { ask } from "./client.js";
import { holds, justBefore } from "./instants.js";

/** What the record knows of an address where there is nothing to show. */

const ENOUGH = 100;
const ENDS = ["WITHDRAWN", "MASKED"];

/**
 * The page as it is today or as it last was, with its editions; `gone` is the change that took it away, and `readAt`
 * the instant at which the page can be asked for. Null for what was never there.
 */
export async function knownAt({ path, locale }) {
  const { route } = await ask("route", { path, locale });
  const now = route.location?.startsWith("/") ? route.location : path;
  const { page } = await ask("history", { path: now, locale, first: ENOUGH });
  return page ? { page, gone: null, readAt: null } : lastKnownAt(now, locale);
}

async function lastKnownAt(path, locale) {
  const { changes } = await ask("changes", { path, first: ENOUGH });
  const isEnd = (change) => change.path === path && change.locale === locale && ENDS.includes(change.kind);
  const ends = changes.edges.map(({ node }) => node).filter(isEnd);
  if (!ends.length) return null;
  const readAt = justBefore(ends[0].at);
  const { page } = await ask("history", { path, locale, first: ENOUGH, asOf: readAt });
  // What is masked as a whole is taken down too, in the same moment: the masking is what there is to tell.
  const masking = page ? null : ends.find(({ kind }) => kind === "MASKED");
  return { page, gone: masking ?? ends[0], readAt };
}

/** The edition that was public on a day or at an instant. */
export function editionAt({ editions }, asOf) {
  return editions.edges.map(({ node }) => node).find((edition) => holds(edition, asOf));
}
