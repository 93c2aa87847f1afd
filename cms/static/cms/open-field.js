// Whoever points at a place in the form gets to see it: its tab and the panels around it are opened.
(() => {
  const WRITABLE = '[contenteditable=true], textarea:not([hidden]), select, input:not([type=hidden], [type=checkbox])';

  const open = (place) => {
    const tab = place.closest('[role=tabpanel][hidden]');
    if (tab) document.querySelector(`[role=tab][href="#${CSS.escape(tab.id)}"]`)?.click();
    const inside = place.matches('[data-panel]') ? place : (place.querySelector('[data-panel]') ?? place);
    for (let panel = inside.closest('[data-panel]'); panel; panel = panel.parentElement?.closest('[data-panel]')) {
      panel.querySelector(':scope > .w-panel__header [data-panel-toggle][aria-expanded=false]')?.click();
    }
  };

  const show = (place) => {
    open(place);
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const others = ['.own-form a', 'button:not([data-panel-toggle])'];
    const first = [WRITABLE, ...others].map((query) => place.querySelector(query)).find(Boolean);
    (first ?? place).scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    first?.focus({ preventScroll: true });
    place.classList.remove('preview-opened');
    requestAnimationFrame(() => place.classList.add('preview-opened'));
  };

  const follow = () => {
    const place = window.location.hash.length > 1 && document.getElementById(window.location.hash.slice(1));
    if (!place || !place.closest('[data-edit-form]') || place.closest('[role=tabpanel]') === place) return;
    open(place);
    place.scrollIntoView({ block: 'center' });
  };

  document.addEventListener('open-field', (event) => show(event.target));
  window.addEventListener('load', follow);
  window.addEventListener('hashchange', follow);
})();
