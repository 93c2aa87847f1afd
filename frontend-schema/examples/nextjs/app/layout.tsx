import { NavigationDocument } from "mal-och-budget";
import Link from "next/link";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { published } from "@/lib/content";
import { Handover } from "@/views/handover";
import "./style.css";

export default async function Layout({ children }: { children: ReactNode }) {
  // Rendered when it is asked for, from cached answers: the build needs no CMS.
  await connection();
  const { site } = await published.ask(NavigationDocument);
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
        <Handover />
      </body>
    </html>
  );
}
