import { Client } from "mal-och-budget";
import { cookies, draftMode } from "next/headers";

const CMS = process.env.CMS ?? "http://127.0.0.1:8000";
/** Where editors write, and drafts are read. */
export const EDITORS = process.env.CMS_EDITORS ?? CMS;

/** Everything that is public hangs on this tag: `app/api/published` lets go of it when something changes. */
export const PUBLISHED = "published";

const published = new Client({
  endpoint: `${CMS}/graphql`,
  development: process.env.NODE_ENV === "development",
  init: { cache: "force-cache", next: { tags: [PUBLISHED] } },
});

/** What a reader may see: today, another day, or for an editor who previews, a draft that no cache keeps. */
export async function content(asOf?: string): Promise<Client> {
  const token = (await draftMode()).isEnabled ? (await cookies()).get("preview")?.value : undefined;
  const endpoint = `${EDITORS}/preview/graphql/`;
  if (token) return published.with({ preview: { endpoint, token }, init: { cache: "no-store" } });
  return asOf ? published.with({ asOf }) : published;
}
