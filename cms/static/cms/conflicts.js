// What a form has saved by itself is its own: from then on it stands on that version, and a save waits for it.
(() => {
  let underWay = 0;
  let waiting = null;

  const standOn = (name, value) => {
    const form = document.querySelector("[data-edit-form]");
    let field = form?.elements.namedItem(name);
    if (form && !field) {
      field = document.createElement("input");
      Object.assign(field, { type: "hidden", name });
      form.append(field);
    }
    if (field && value) field.value = value;
  };

  const done = () => {
    underWay = Math.max(0, underWay - 1);
    if (underWay || !waiting) return;
    const { form, button } = waiting;
    waiting = null;
    form.requestSubmit(button);
  };

  const saved = (event) => {
    const answer = event.detail?.response ?? {};
    standOn("loaded_revision_id", answer.revision_id);
    standOn("loaded_revision_created_at", answer.revision_created_at);
    done();
  };

  const submitted = (event) => {
    if (!underWay || !event.target.matches("[data-edit-form]")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    waiting = { form: event.target, button: event.submitter };
  };

  document.addEventListener("w-autosave:save", () => { underWay += 1; });
  document.addEventListener("w-autosave:success", saved);
  document.addEventListener("w-autosave:error", done);
  window.addEventListener("submit", submitted, true);
})();
