import { ArticleDocument, type Client, GoalDocument, LandingPageDocument, PlanDocument, RouteDocument } from "mal-och-budget";
import type { Metadata } from "next";
import { notFound, permanentRedirect, redirect } from "next/navigation";
import { content } from "@/lib/content";
import { Cards } from "@/views/cards";
import { Goal } from "@/views/goal";
import { Html } from "@/views/html";

type Props = { params: Promise<{ path?: string[] }>; searchParams: Promise<{ asOf?: string }> };

/** Any address: the API says what is there, and the page's kind says which operation to send next. */
export default async function Page(props: Props) {
  const { client, page } = await routed(props);
  return (
    <>
      <h1 data-cms-field="title">{page.title}</h1>
      {await shown(client, page)}
    </>
  );
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page } = await routed(props);
  return { title: page.title };
}

async function routed({ params, searchParams }: Props) {
  const segments = ((await params).path ?? []).map(decodeURIComponent);
  const client = await content((await searchParams).asOf);
  const { route } = await client.ask(RouteDocument, { path: `/${segments.map((segment) => `${segment}/`).join("")}` });
  if (route.location) return route.status === 301 ? permanentRedirect(route.location) : redirect(route.location);
  // A page that is gone (410) has route.reason: a whole front end tells it.
  if (!route.page) return notFound();
  return { client, page: route.page };
}

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
