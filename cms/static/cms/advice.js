// The advice beside the form: read when the form is opened, and again each time that the draft has been saved.
(() => {
  const read = async () => {
    const place = document.querySelector("[data-advice-url]");
    if (!place || !place.dataset.adviceUrl) return;
    const answer = await fetch(place.dataset.adviceUrl, { headers: { "X-Requested-With": "XMLHttpRequest" } });
    if (answer.ok) place.innerHTML = await answer.text();
  };
  document.addEventListener("DOMContentLoaded", read);
  document.addEventListener("w-autosave:success", read);
})();
