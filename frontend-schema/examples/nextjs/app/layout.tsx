import { NavigationDocument } from "mal-och-budget";
import Link from "next/link";
import { draftMode } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { content, EDITORS } from "@/lib/content";
import { Preview } from "@/views/preview";

export default async function Layout({ children }: { children: ReactNode }) {
  // Rendered when it is asked for, from cached answers: the build needs no CMS.
  await connection();
  const { site } = await (await content()).ask(NavigationDocument);
  return (
    <html lang="sv">
      <body>
        <header>
          <Link href="/">{site.name}</Link>
          <nav aria-label="Huvudmeny">
            <ul>
              {site.navigation.map(({ path, title }) => (
                <li key={path}>
                  <Link href={path}>{title}</Link>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main>{children}</main>
        <Preview editors={EDITORS} isDraft={(await draftMode()).isEnabled} />
      </body>
    </html>
  );
}
