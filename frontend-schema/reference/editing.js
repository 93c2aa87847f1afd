/** In a preview beside the editors' form, each part of the page knows the field that it is written in. */

import { perspective } from "./perspective.js";
import { fieldPath, listenToEditors } from "./preview.js";

/** The attributes of what is written in a field, or in a row: none for readers. */
export function written(...path) {
  return perspective.preview ? { "data-cms-field": fieldPath(...path) } : {};
}

export function leadToFields(drawAgain) {
  if (perspective.preview) listenToEditors({ editors: perspective.editors, draft: drawAgain });
}

/** The editors' checks have looked at an empty page: they look again now that it says something. */
export function checkAgain() {
  if (document.querySelector("wagtail-userbar")) {
    window.parent.postMessage({ wagtail: { type: "w-userbar:axe-ready" } }, location.origin);
  }
}
