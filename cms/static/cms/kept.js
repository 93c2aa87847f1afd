// What is sent again carries the token of the login that holds now.
for (const form of document.querySelectorAll('[data-send-again]')) {
  form.addEventListener('submit', () => {
    const token = document.cookie.match(/(?:^|; )csrftoken=([^;]*)/)?.[1] ?? '';
    form.elements.namedItem('csrfmiddlewaretoken').value = token;
  });
}
