import { isPage, keepInstant } from "./address.js";
import { perspective } from "./perspective.js";

/** Follows links within the site without a reload. In a preview links lead to what is published, as everywhere else. */
export function listen(visit) {
  history.scrollRestoration = "manual";
  addEventListener("scrollend", () => history.replaceState({ scroll: scrollY }, ""));
  addEventListener("popstate", (event) => {
    if (isSamePage()) return;
    remember();
    visit({ scroll: event.state?.scroll ?? 0 });
  });
  if (!perspective.preview) document.addEventListener("click", (event) => follow(event, visit));
  document.addEventListener("submit", (event) => submit(event, visit));
}

let shown = location.pathname + location.search;

function remember() {
  shown = location.pathname + location.search;
}

function isSamePage() {
  return shown === location.pathname + location.search;
}

function follow(event, visit) {
  const link = event.target.closest("a[href]");
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const url = new URL(link.href);
  if (link.target || link.hasAttribute("download") || !isPage(url) || isAnchorHere(url)) return;
  event.preventDefault();
  go(keepInstant(url), visit);
}

function isAnchorHere(url) {
  return url.hash !== "" && url.pathname === location.pathname && url.search === location.search;
}

function submit(event, visit) {
  const form = event.target;
  if (form.method !== "get" || event.defaultPrevented || perspective.preview) return;
  event.preventDefault();
  const url = new URL(form.action);
  url.search = new URLSearchParams(new FormData(form)).toString();
  go(keepInstant(url), visit);
}

function go(url, visit) {
  history.replaceState({ scroll: scrollY }, "");
  history.pushState({}, "", url);
  remember();
  visit();
}

/** A former address becomes the new one, without a step of its own in the reader's history. */
export function settle(target) {
  const url = keepInstant(new URL(target, location.origin));
  if (url.origin !== location.origin) {
    location.replace(url);
    return;
  }
  history.replaceState(history.state, "", url);
  remember();
}
