// The form and the preview beside it talk: a click opens a field, a field shows its part, and what is written is
// drawn anew in its place. With the front end alone, at its own origin: whoever else speaks is not heard.
(() => {
  const { open, pathAt } = window.cmsPreview;
  let origin = document.currentScript.dataset.frontEnd || window.location.origin;
  const KIND = "mal-och-budget:";
  const PATIENCE = 4000;
  const SHOWN_AFTER = 500;
  const WIDTHS = { mobile: "30rem", tablet: "clamp(30rem, 100vw - 45rem, 54rem)", desktop: "max(30rem, 100vw - 45rem)" };
  let [speaker, paths, answered, alone] = [null, [], null, false];

  const panel = () => document.querySelector("[data-controller~=w-preview]");
  const shown = () => document.getElementById("w-preview-iframe")?.contentWindow ?? null;
  const frames = () => [...(panel()?.querySelectorAll("iframe") ?? [])].map((frame) => frame.contentWindow);
  const say = (kind, more) => shown()?.postMessage({ kind: KIND + kind, ...more }, origin);

  const heard = ({ origin: from, source, data }) => {
    if (from !== origin || !source || !frames().includes(source) || typeof data?.kind !== "string") return;
    if (data.kind === `${KIND}drawn`) drawn(source, data);
    if (data.kind === `${KIND}open` && typeof data.path === "string") open(data.path);
  };

  const drawn = (source, { paths: marked }) => {
    speaker = source;
    paths = Array.isArray(marked) ? marked.filter((path) => typeof path === "string") : [];
    answered?.();
    document.dispatchEvent(new CustomEvent("preview-drawn"));
  };

  const isHeard = () => speaker !== null && speaker === shown();

  // Whoever shows the draft from now on, at its origin, by a mode of the preview's address.
  const showAt = (from, mode = "") => {
    origin = from;
    const { dataset } = panel();
    dataset.wPreviewRenderUrlValue = mode && `${dataset.wPreviewUrlValue}?mode=${mode}`;
    reload(panel());
  };

  // Instead of a new page that replaces the old one: nothing flashes, scrolls away or folds.
  const load = (event) => {
    if (alone || !isHeard()) {
      alone = false;
      return;
    }
    event.preventDefault();
    again(event.target).catch(() => reload(event.target));
  };

  const again = async ({ dataset }) => {
    const url = new URL(dataset.wPreviewUrlValue, window.location.href);
    url.search = new URLSearchParams({ mode: "again", in_preview_panel: "true" });
    const answer = await fetch(url);
    const { drawn: isKept, path } = answer.ok ? await answer.json() : {};
    if (!isKept) throw new Error("The preview is no longer kept.");
    await new Promise((resolve, reject) => {
      answered = resolve;
      setTimeout(reject, PATIENCE);
      say("draft", { path });
    });
  };

  const reload = (element) => {
    [speaker, alone] = [null, true];
    element.dataset.wPreviewStaleValue = "true";
  };

  const focused = ({ target }) => {
    if (!speaker || !target.closest?.("[data-edit-form]")) return;
    say("show", { path: pathAt(target, paths) });
  };

  // A computer's page in a telephone's room can't be read: the panel takes the room that the size needs.
  const resized = ({ target, isTrusted }) => {
    if (!isTrusted || target.name !== "preview-size" || !WIDTHS[target.value]) return;
    document.documentElement.style.setProperty("--side-panel-width", WIDTHS[target.value]);
  };

  // Wagtail waits ten seconds for its own word from a page of another origin, before it shows what has been loaded.
  const impatient = ({ target }) => {
    const controller = window.wagtail.app.getControllerForElementAndIdentifier(target, "w-preview");
    // Stimulus gives each class that is registered a subclass of its own.
    Object.getPrototypeOf(controller.constructor).scrollRestoreTimeout = SHOWN_AFTER;
  };

  Object.assign(window.cmsPreview, { isHeard, showAt });
  window.addEventListener("message", heard);
  document.addEventListener("w-preview:load", load);
  document.addEventListener("focusin", focused);
  document.addEventListener("change", resized);
  document.addEventListener("w-preview:ready", impatient);
  document.addEventListener("w-preview:ready", ({ target }) => {
    for (const input of target.querySelectorAll("input[name=preview-size]")) input.parentElement.title = input.ariaLabel;
  });
})();
