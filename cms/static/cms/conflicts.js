// What a form has saved by itself is its own: from then on it stands on that version, and a save waits for it.
(() => {
  let underWay = 0;
  let waiting = null;
  let leaving = false;

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
    if (!event.target.matches("[data-edit-form]")) return;
    if (!underWay) {
      leaving = true;
      setTimeout(() => { leaving = !event.defaultPrevented; });
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    waiting = { form: event.target, button: event.submitter };
  };

  // Wagtail first looks at a form two seconds after it was loaded, and takes what was written until then for saved.
  const early = ({ isTrusted, target }) => {
    if (isTrusted) target.closest?.("[data-edit-form]")?.setAttribute("data-written-early", "");
  };
  const EARLY = ["input", "beforeinput", "paste", "change"];
  for (const kind of EARLY) document.addEventListener(kind, early, true);
  document.addEventListener("w-unsaved:watch-edits", ({ target }) => {
    for (const kind of EARLY) document.removeEventListener(kind, early, true);
    if (target.hasAttribute("data-written-early")) target.setAttribute("data-w-unsaved-force-value", "true");
  }, { once: true });

  // Once the form itself is on its way, a save of its own would come after it, and be refused as another's.
  const starting = (event) => {
    if (leaving) event.preventDefault();
    else underWay += 1;
  };

  document.addEventListener("w-autosave:save", starting);
  document.addEventListener("w-autosave:success", saved);
  document.addEventListener("w-autosave:error", done);
  window.addEventListener("submit", submitted, true);
  window.addEventListener("pageshow", () => { leaving = false; });
})();
