// What others see at a glance is said too: that the draft saves itself, that a file has come, and what a script asks.
(() => {
  const place = (id) => {
    const heard = Object.assign(document.createElement('p'), { id, className: 'w-sr-only' });
    heard.setAttribute('role', 'status');
    document.addEventListener('DOMContentLoaded', () => document.body.append(heard));
    return heard;
  };

  // Two, so that neither takes the words from the other.
  const [heard, saved] = [place('said-aloud'), place('said-saved')];
  document.addEventListener('say-aloud', ({ detail }) => { heard.textContent = detail; });

  // Once, and again after a failure, which Wagtail tells: a word at every pause would talk over the writer.
  let isSaved = false;
  document.addEventListener('w-autosave:success', () => {
    const words = document.querySelector('.w-autosave-indicator__state--saved .w-autosave-indicator__text');
    if (!isSaved && words) saved.textContent = words.textContent.trim();
    isSaved = true;
  });
  document.addEventListener('w-autosave:error', () => { isSaved = false; });

  const came = (_, { result, files: [{ name }] }) => {
    const { success, duplicate, error_message: fault } = JSON.parse(result);
    const likeness = duplicate ? ' Den liknar en fil som redan finns: jämför dem.' : '';
    heard.textContent = success ? `${name} är uppladdad.${likeness}` : `${name}: ${fault}`;
  };
  const lost = (_, { files: [{ name }] }) => { heard.textContent = `${name} kunde inte laddas upp.`; };
  window.jQuery?.(document).on('fileuploaddone', came).on('fileuploadfail', lost);
})();
