import { describe } from "./metadata.js";
import { morph } from "./morph.js";

/** Puts a page on the stage, and tells everybody that it is there: title, focus, screen reader, scroll. */

const main = document.getElementById("innehall");
const status = document.getElementById("besked");
const progress = document.getElementById("laddar");
const PATIENCE = 400;
let waiting = 0;

export function busy(on) {
  main.setAttribute("aria-busy", String(on));
  clearTimeout(waiting);
  if (on) {
    waiting = setTimeout(() => {
      progress.hidden = false;
      announce("Sidan hämtas.");
    }, PATIENCE);
  } else {
    progress.hidden = true;
  }
}

export function announce(words) {
  status.textContent = words;
}

export function show(page, { first, scroll }) {
  document.title = page.title;
  main.className = `site-main page-${page.kind}`;
  main.replaceChildren(...page.content);
  describe(page);
  announce(page.announcement ?? "");
  if (!first) focusHeading();
  const anchor = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (anchor && anchor !== main) anchor.scrollIntoView({ behavior: "instant" });
  else scrollTo({ top: scroll, behavior: "instant" });
}

/** The same page, as it is written now: nothing moves but what has changed. */
export function redraw(page) {
  main.className = `site-main page-${page.kind}`;
  morph(main, page.content);
  describe(page);
}

/** A screen reader goes on where the new page begins, and reads its heading. */
function focusHeading() {
  const heading = main.querySelector("h1");
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
