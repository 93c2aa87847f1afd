"use client";

import { useEffect } from "react";

/** An editor's preview comes with #preview=<token>, which no server sees: hand it over once, and forget the address. */
export function Preview() {
  useEffect(() => {
    const token = new URLSearchParams(location.hash.slice(1)).get("preview");
    if (!token) return;
    history.replaceState(null, "", location.pathname);
    fetch("/api/preview/", { method: "POST", body: token }).then(() => location.reload());
  }, []);
  return null;
}
