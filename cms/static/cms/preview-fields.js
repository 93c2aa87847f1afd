// A click on a part of the preview opens the field that it was written in.
(() => {
  const heard = (event) => {
    if (event.origin !== window.location.origin || event.data?.kind !== "open-field") return;
    const place = placeOf(String(event.data.field), event.data.row && String(event.data.row));
    if (place) open(place);
  };

  const placeOf = (field, row) => {
    const form = document.querySelector("[data-edit-form]");
    if (!form) return null;
    const uuids = row ? form.querySelectorAll(`input[name^="${CSS.escape(field)}-"][name$="-row_uuid"]`) : [];
    const uuid = [...uuids].find((input) => input.value === row);
    return uuid?.closest("[data-inline-panel-child]") ?? form.querySelector(`[data-contentpath="${CSS.escape(field)}"]`);
  };

  const open = (place) => {
    const tab = place.closest("[role=tabpanel][hidden]");
    if (tab) document.querySelector(`[role=tab][href="#${CSS.escape(tab.id)}"]`)?.click();
    for (let panel = place.closest("[data-panel]"); panel; panel = panel.parentElement?.closest("[data-panel]")) {
      panel.querySelector(":scope > * [data-panel-toggle][aria-expanded=false]")?.click();
    }
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const first = place.querySelector("input:not([type=hidden]), textarea, select, [contenteditable=true]");
    (first ?? place).scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
    first?.focus({ preventScroll: true });
  };

  window.addEventListener("message", heard);
})();
