// The advice beside the form: read when the form is opened, and again each time that the draft has been saved.
// The place of each opens the field that it speaks of.
(() => {
  const read = async () => {
    const place = document.querySelector("[data-advice-url]");
    if (!place || !place.dataset.adviceUrl) return;
    try {
      const answer = await fetch(place.dataset.adviceUrl, { headers: { "X-Requested-With": "XMLHttpRequest" } });
      if (answer.ok) place.innerHTML = await answer.text();
    } catch {
      // Without a network the advice that was read before stays.
    }
  };
  // A field, one of several that a part of the form consists of, or the row with the number that the place names.
  const placeOf = (field, said) => {
    const form = document.querySelector("[data-edit-form]");
    const rows = document.getElementById(`id_${field}-FORMS`)?.querySelectorAll(":scope > :not(.deleted)");
    return rows ? rows[(said.match(/\d+/)?.[0] ?? 1) - 1] : form?.querySelector(`[data-contentpath^="${CSS.escape(field)}"]`);
  };

  const chosen = (event) => {
    const place = event.target.closest?.("[data-advice-field]");
    if (!place) return;
    point(place.dataset.adviceField, place.textContent);
  };

  const point = (field, said) => placeOf(field, said)?.dispatchEvent(new CustomEvent("open-field", { bubbles: true }));

  // A link of the report: `#rad=<field>&plats=<place>`.
  const follow = () => {
    const asked = new URLSearchParams(window.location.hash.slice(1));
    if (asked.has("rad")) point(asked.get("rad"), asked.get("plats") ?? "");
  };

  document.addEventListener("click", chosen);
  document.addEventListener("DOMContentLoaded", read);
  document.addEventListener("w-autosave:success", read);
  window.addEventListener("load", follow);
})();
