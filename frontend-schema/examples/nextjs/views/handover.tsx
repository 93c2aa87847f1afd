"use client";

import { useEffect } from "react";

/** A preview comes with #preview=<token>, which no server sees: hand it over once, and forget the address. */
export function Handover() {
  useEffect(() => {
    const token = new URLSearchParams(location.hash.slice(1)).get("preview");
    if (!token) return;
    const path = location.pathname;
    history.replaceState(null, "", path);
    fetch("/api/preview/", { method: "POST", body: JSON.stringify({ token, path }) }).then(() => location.reload());
  }, []);
  return null;
}
