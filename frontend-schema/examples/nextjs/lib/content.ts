import { Client } from "mal-och-budget";
import { headers } from "next/headers";
import { cache } from "react";

const CMS = process.env.CMS ?? "http://127.0.0.1:8000";
/** Where editors write, and drafts are read. */
export const EDITORS = process.env.CMS_EDITORS ?? CMS;

/** Everything that is public hangs on this tag: `app/api/published` lets go of it when something changes. */
export const PUBLISHED = "published";

/** What the public reads today. */
export const published = new Client({
  endpoint: `${CMS}/graphql`,
  development: process.env.NODE_ENV === "development",
  init: { cache: "force-cache", next: { tags: [PUBLISHED] } },
});

/** The token that `app/api/preview` keeps for this very page, and not for one above it: a browser names the longest path first. */
export async function previewToken(path: string): Promise<string | undefined> {
  const kept = /(?:^|; ?)preview=([^;]+)/.exec((await headers()).get("cookie") ?? "")?.[1] ?? "";
  const [token, of] = decodeURIComponent(kept).split("|");
  return of !== undefined && decodeURI(of) === path ? token : undefined;
}

/** What a reader may see: today, another day, or for whoever has a token, a draft that no cache keeps. */
export async function content(path: string, asOf?: string): Promise<Client> {
  const token = await previewToken(path);
  const endpoint = `${EDITORS}/preview/graphql/`;
  if (token) return published.with({ preview: { endpoint, token }, init: { cache: "no-store" }, fetch: heard });
  return asOf ? published.with({ asOf }) : published;
}

/** Of a draft that somebody has shared by a link: of when it is and until when the link works. Known once it has been asked for. */
export const sharing = cache((): { at?: string | null; until?: string | null } => ({}));

async function heard(...asked: Parameters<typeof fetch>): Promise<Response> {
  const answer = await fetch(...asked);
  if (answer.headers.has("Draft-Shared-Until")) {
    Object.assign(sharing(), { at: answer.headers.get("Draft-Shared-At"), until: answer.headers.get("Draft-Shared-Until") });
  }
  return answer;
}
