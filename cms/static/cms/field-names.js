// Wagtail's field of tags is called by its label also where a screen reader meets it.
window.jQuery?.(document).on('tagitcreate', ({ target }) => {
  const label = target.labels?.[0];
  if (!label) return;
  label.id ||= `${target.id}-label`;
  target.nextElementSibling.querySelector('.tagit-new input').setAttribute('aria-labelledby', label.id);
});

// And its dialogs by their heading.
window.jQuery?.(document).on('show.bs.modal', ({ target }) => {
  const heading = target.querySelector('h1, h2')?.textContent.trim();
  if (heading) target.setAttribute('aria-label', heading);
});
