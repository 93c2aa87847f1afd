"use client";

import { listenToEditors } from "mal-och-budget/preview";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** An editor's preview comes with #preview=<token>, which no server sees: hand it over once, and forget the address. */
export function Preview({ editors, isDraft }: { editors: string; isDraft: boolean }) {
  const router = useRouter();
  useEffect(() => {
    const token = new URLSearchParams(location.hash.slice(1)).get("preview");
    if (!token) return;
    history.replaceState(null, "", location.pathname);
    fetch("/api/preview/", { method: "POST", body: token }).then(() => location.reload());
  }, []);
  useEffect(() => {
    if (!isDraft) return;
    return listenToEditors({
      editors,
      draft: (path) => {
        if (path !== location.pathname) router.replace(path, { scroll: false });
        router.refresh();
      },
    });
  }, [editors, isDraft, router]);
  return null;
}
