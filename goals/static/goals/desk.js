// What takes long to count is counted once the desk is there. Without an answer the link to it stays, without a number.
const card = document.querySelector('[data-desk-advice]');

async function count() {
  const answer = await fetch(card.dataset.deskAdvice, { headers: { 'X-Requested-With': 'XMLHttpRequest' } });
  // Whoever has been logged out meanwhile is led to the login.
  if (answer.ok && !answer.redirected) card.innerHTML = await answer.text();
}

count().catch(() => {});
