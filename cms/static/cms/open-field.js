// Whoever points at a place in the form gets to see it: its tab and the panels around it are opened.
(() => {
  const open = (place) => {
    const tab = place.closest('[role=tabpanel][hidden]');
    if (tab) document.querySelector(`[role=tab][href="#${CSS.escape(tab.id)}"]`)?.click();
    const inside = place.matches('[data-inline-panel-child]') ? place.querySelector('[data-panel]') : place;
    for (let panel = inside.closest('[data-panel]'); panel; panel = panel.parentElement?.closest('[data-panel]')) {
      panel.querySelector(':scope > * [data-panel-toggle][aria-expanded=false]')?.click();
    }
  };

  const show = (place) => {
    open(place);
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const first = place.querySelector('input:not([type=hidden]), textarea, select, [contenteditable=true]');
    (first ?? place).scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    first?.focus({ preventScroll: true });
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
