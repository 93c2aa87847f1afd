// A row's buttons are called by their row, and whoever presses one keeps the place and hears where the row went.
window.wagtail.app.register('row-button', class extends window.StimulusModule.Controller {
  static values = { does: String };

  connect() {
    const [verb] = this.element.children;
    // Wagtail fills in the number of a new row once in each attribute: here are two.
    this.element.setAttribute('aria-labelledby', `${verb.id} ${this.row.querySelector('[data-row-name]').id}`);
    this.pressed = () => this.follow();
    // Heard before Wagtail hears it: then the row still has its name and its neighbours.
    this.element.addEventListener('click', this.pressed, true);
  }

  disconnect() {
    this.element.removeEventListener('click', this.pressed, true);
  }

  get row() {
    return this.element.closest('[data-inline-panel-child]');
  }

  follow() {
    const { row, doesValue: does } = this;
    const rows = this.rowsOf(row);
    const at = rows.indexOf(row);
    if (does === 'move') setTimeout(() => this.moved(row));
    if (does === 'remove') setTimeout(() => this.removed(row, row.querySelector('[data-row-name]').textContent.trim(), rows[at + 1] ?? rows[at - 1]));
  }

  rowsOf(row) {
    return [...row.parentElement.querySelectorAll(':scope > :not(.deleted)')];
  }

  // A button that is moved in the page loses the focus, and at the end of the list it can't be pressed.
  moved(row) {
    const moves = [this.element, ...this.element.parentElement.querySelectorAll('[data-row-button-does-value=move]')];
    moves.find((button) => !button.disabled)?.focus();
    const rows = this.rowsOf(row);
    this.say(`Flyttad till plats ${rows.indexOf(row) + 1} av ${rows.length}.`);
  }

  removed(row, name, next) {
    const add = document.getElementById(row.parentElement.id.replace(/FORMS$/, 'ADD'));
    (next?.querySelector('[data-panel-toggle]') ?? add)?.focus();
    this.say(`${name}: borttagen. ${this.rowsOf(row).length} finns kvar.`);
  }

  say(words) {
    document.dispatchEvent(new CustomEvent('say-aloud', { detail: words }));
  }
});
