// "Välj alla": every box of a form at once.
for (const form of document.querySelectorAll('[data-choose]')) {
  const button = form.querySelector('[data-choose-all]');
  button.hidden = false;
  button.addEventListener('click', () => {
    for (const box of form.querySelectorAll('[type=checkbox]:not(:disabled)')) box.checked = true;
  });
}
