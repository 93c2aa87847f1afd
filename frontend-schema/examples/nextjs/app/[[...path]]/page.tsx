import { ArticleDocument, type Client, Failure, GoalDocument, LandingPageDocument, PlanDocument, RouteDocument } from "mal-och-budget";
import type { Metadata } from "next";
import { notFound, permanentRedirect, redirect } from "next/navigation";
import { cache } from "react";
import { content, EDITORS, previewToken, sharing } from "@/lib/content";
import { Cards } from "@/views/cards";
import { Draft } from "@/views/draft";
import { Goal } from "@/views/goal";
import { Html } from "@/views/html";
import { Over } from "@/views/over";

type Props = { params: Promise<{ path?: string[] }>; searchParams: Promise<{ asOf?: string }> };

/** Any address: the API says what is there, and the page's kind says which operation to send next. */
export default async function Page(props: Props) {
  const routedTo = await routed(props).catch(over);
  if (!routedTo) return <Over />;
  const { client, page, isDraft } = routedTo;
  const body = await shown(client, page);
  return (
    <>
      {isDraft && <Draft editors={EDITORS} {...sharing()} />}
      <h1 data-cms-field="title">{page.title}</h1>
      {body}
    </>
  );
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const routedTo = await routed(props).catch(over);
  if (!routedTo) return { title: "Länken till utkastet gäller inte", robots: { index: false } };
  return { title: routedTo.page.title, robots: { index: !routedTo.isDraft } };
}

/** A token that no longer opens its draft is told of as such; all other failures are `error.tsx`'s. */
function over(error: unknown): null {
  if (error instanceof Failure && error.code === "INVALID_PREVIEW_TOKEN") return null;
  throw error;
}

async function routed({ params, searchParams }: Props) {
  const segments = ((await params).path ?? []).map(decodeURIComponent);
  return found(`/${segments.map((segment) => `${segment}/`).join("")}`, (await searchParams).asOf);
}

/** Asked once for a request, though both the page and its metadata need it. */
const found = cache(async (path: string, asOf?: string) => {
  const client = await content(path, asOf);
  const { route } = await client.ask(RouteDocument, { path });
  if (route.location) return route.status === 301 ? permanentRedirect(route.location) : redirect(route.location);
  // A page that is gone (410) has route.reason: a whole front end tells it.
  if (!route.page) return notFound();
  return { client, page: route.page, isDraft: Boolean(await previewToken(path)) };
});

type Found = Awaited<ReturnType<typeof routed>>["page"];

async function shown(client: Client, page: Found) {
  switch (page.__typename) {
    case "GoalsAndBudget": {
      const { goalsAndBudget } = await client.ask(LandingPageDocument);
      return (
        <>
          <Html text={goalsAndBudget?.lead.html} />
          <Cards goals={goalsAndBudget?.currentPlan?.goals ?? []} />
        </>
      );
    }
    case "Plan": {
      const { plan } = await client.ask(PlanDocument, { year: page.year });
      return <Cards goals={plan?.goals ?? []} />;
    }
    case "Goal": {
      const { goal } = await client.ask(GoalDocument, { year: page.year, slug: page.slug });
      return goal && <Goal goal={goal} />;
    }
    default: {
      const { page: article } = await client.ask(ArticleDocument, { path: page.path });
      return article?.__typename === "Article" && <Html text={article.lead.html} />;
    }
  }
}
