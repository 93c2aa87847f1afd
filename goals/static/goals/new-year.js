// The making of a year, told page by page. Without this script the form is sent as any other.
const form = document.querySelector('[data-new-year]');
const panel = document.querySelector('[data-new-year-progress]');
const before = document.querySelector('[data-new-year-before]');
const [heading, bar, status] = ['h2', 'progress', '[role=status]'].map((part) => panel.querySelector(part));

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  show(true);
  try {
    const headers = { Accept: 'application/x-ndjson' };
    const answer = await fetch(form.action, { method: 'POST', body: new FormData(form), headers });
    if (!answer.ok) throw new Error(answer.status);
    for await (const line of lines(answer.body)) tell(line);
  } catch {
    fail('Anslutningen bröts, och ingenting är gjort. Försök igen.');
  }
});

async function* lines(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const pieces = (rest + part.value).split('\n');
    rest = pieces.pop();
    for (const piece of pieces) yield JSON.parse(piece);
  }
}

function tell(line) {
  if (line.error) fail(line.error);
  if (line.made) {
    bar.value += 1;
    status.textContent = `${bar.value} av ${bar.max}: ${line.made}`;
  }
  if (line.done) finish(line);
}

function finish({ done, year, warnings }) {
  heading.textContent = `Planen för ${year} är gjord`;
  bar.hidden = true;
  status.textContent = `${bar.value} sidor är sparade som utkast.`;
  const list = document.createElement('ul');
  for (const words of warnings) list.append(Object.assign(document.createElement('li'), { textContent: words }));
  const link = Object.assign(document.createElement('a'), { href: done, className: 'button', textContent: `Öppna ${year}` });
  panel.append(list, link);
  link.focus();
}

function fail(words) {
  show(false);
  form.querySelector('[data-new-year-error]')?.remove();
  const error = Object.assign(document.createElement('div'), { className: 'help-block help-critical', textContent: words });
  error.setAttribute('role', 'alert');
  error.dataset.newYearError = '';
  form.prepend(error);
  error.scrollIntoView({ block: 'center' });
}

function show(isWorking) {
  before.hidden = form.hidden = isWorking;
  panel.hidden = !isWorking;
  bar.value = 0;
  bar.hidden = false;
  status.textContent = '';
  if (isWorking) heading.focus();
}
