// A click on a part of the preview opens the field that it was written in.
(() => {
  const heard = (event) => {
    if (event.origin !== window.location.origin || event.data?.kind !== "open-field") return;
    const place = placeOf(String(event.data.field), event.data.row && String(event.data.row));
    place?.dispatchEvent(new CustomEvent("open-field", { bubbles: true }));
  };

  const placeOf = (field, row) => {
    const form = document.querySelector("[data-edit-form]");
    if (!form) return null;
    const uuids = row ? form.querySelectorAll(`input[name^="${CSS.escape(field)}-"][name$="-row_uuid"]`) : [];
    const uuid = [...uuids].find((input) => input.value === row);
    return uuid?.closest("[data-inline-panel-child]") ?? form.querySelector(`[data-contentpath="${CSS.escape(field)}"]`);
  };

  window.addEventListener("message", heard);
})();
