// A round is filled in like a spreadsheet: Enter and the arrows move between rows, cells from Excel are pasted downwards.
const form = document.querySelector('[data-round]');
const REPORTED = (cell) => cell.value !== 'NOT_REPORTED';

if (form) {
  form.addEventListener('keydown', move);
  form.addEventListener('paste', pasteCells);
  form.addEventListener('input', ({ target }) => { grow(target); count(); });
  form.addEventListener('change', count);
  cells('comment').forEach(grow);
  count();
}

function cells(name) {
  return [...form.querySelectorAll(`[data-cell=${name}]:not(:disabled)`)];
}

/** Enter and Ctrl with an arrow change rows; so does a bare arrow where the comment has no line in its way. */
function move(event) {
  const cell = event.target.closest('[data-cell]');
  const step = cell && stepOf(event, cell);
  if (!step) return;
  const column = cells(cell.dataset.cell);
  const next = column[column.indexOf(cell) + step];
  event.preventDefault();
  next?.focus();
}

function stepOf({ key, ctrlKey, metaKey, shiftKey, altKey, isComposing }, cell) {
  if (altKey || isComposing) return 0;
  if (key === 'Enter') return shiftKey && cell.matches('textarea') ? 0 : shiftKey ? -1 : 1;
  const step = { ArrowDown: 1, ArrowUp: -1 }[key] ?? 0;
  if (ctrlKey || metaKey) return step;
  return cell.matches('textarea') && atEdge(cell, step) ? step : 0;
}

function atEdge({ value, selectionStart }, step) {
  return !(step < 0 ? value.slice(0, selectionStart) : value.slice(selectionStart)).includes('\n');
}

/** Rows of Excel are lines, its cells stand between tabs; one cell alone is pasted as any other text. */
function pasteCells(event) {
  const cell = event.target.closest('[data-cell]');
  const text = event.clipboardData.getData('text/plain').replace(/\r?\n$/, '');
  if (!cell || !(text.includes('\t') || (cell.matches('select') && text))) return;
  event.preventDefault();
  const names = cell.dataset.cell === 'status' ? ['status', 'comment'] : ['comment'];
  const start = cells(cell.dataset.cell).indexOf(cell);
  text.split(/\r?\n/).forEach((line, row) => {
    line.split('\t').slice(0, names.length).forEach((value, place) => fill(cells(names[place])[start + row], value.trim()));
  });
  count();
}

function fill(cell, value) {
  if (!cell) return;
  const option = cell.matches('select') && [...cell.options].find(({ text }) => text.toLowerCase() === value.toLowerCase());
  if (option) cell.value = option.value;
  else if (cell.matches('textarea')) cell.value = value;
  grow(cell);
  cell.dispatchEvent(new Event('change', { bubbles: true }));
}

function grow(cell) {
  if (!cell.matches?.('textarea[data-cell]')) return;
  cell.style.blockSize = 'auto';
  cell.style.blockSize = `${cell.scrollHeight + 2}px`;
}

function count() {
  const column = [...form.querySelectorAll('[data-cell=status]')];
  form.querySelector('[data-round-count]').textContent = `${column.filter(REPORTED).length} av ${column.length} uppdrag är rapporterade.`;
}
