"use client";

import { listenToEditors } from "mal-och-budget/preview";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";

const told = (instant: string) => new Intl.DateTimeFormat("sv-SE", { dateStyle: "long", timeStyle: "short", timeZone: "Europe/Stockholm" }).format(new Date(instant));

/** Says that the page is a draft, and beside the editors' form draws it anew while they write. */
export function Draft({ editors, at, until }: { editors: string; at?: string | null; until?: string | null }) {
  useEditors(editors);
  const leave = () => fetch("/api/preview/", { method: "DELETE", body: location.pathname }).then(() => location.reload());
  return (
    <aside className="draft" aria-label="Vad som visas">
      <p>
        <strong>Utkast, inte publicerat.</strong>
        {at && until && ` Så såg det ut ${told(at)}. Länken fungerar till ${told(until)}.`}
      </p>
      <button onClick={leave}>Visa den publicerade sidan</button>
    </aside>
  );
}

/** The form is told when the new page is on screen, not when it has been asked for. */
function useEditors(editors: string) {
  const router = useRouter();
  const [isDrawing, startDrawing] = useTransition();
  const drawn = useRef(() => {});
  useEffect(() => {
    if (!isDrawing) drawn.current();
  }, [isDrawing]);
  useEffect(() => {
    const draft = (path: string) =>
      new Promise<void>((resolve) => {
        // The token is kept for the page's address: where that has changed, the form loads the frame anew.
        if (path !== location.pathname) return;
        drawn.current = resolve;
        startDrawing(() => router.refresh());
      });
    return listenToEditors({ editors, draft });
  }, [editors, router]);
}
