// Word and Excel put a table on the clipboard as HTML: it is sent along, and what can be read of it is shown at once.
const form = document.querySelector('[data-paste]');
const html = form.elements.namedItem('html');
const text = form.querySelector('[data-paste-text]');

text.addEventListener('paste', (event) => {
  const pasted = event.clipboardData.getData('text/html');
  if (!pasted) return;
  event.preventDefault();
  html.value = pasted;
  text.value = event.clipboardData.getData('text/plain');
  form.requestSubmit(form.elements.namedItem('read'));
});
// What is written by hand is what is meant.
text.addEventListener('input', () => { html.value = ''; });
form.querySelector('[data-paste-result]')?.focus();
