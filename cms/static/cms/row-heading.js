// A row's heading says what the row holds, so that it can be found while it is folded.
window.wagtail.app.register('row-heading', class extends window.StimulusModule.Controller {
  static values = { told: Array };

  static LONGEST = 90;

  connect() {
    this.prefix = this.element.id.replace('inline_child_', '');
    this.place = this.element.querySelector('[data-row-told]');
    this.nameRegion();
    this.heard = (event) => { if (event.target !== this.element) this.soon(); };
    for (const kind of ['input', 'change', 'row-heading:told']) this.element.addEventListener(kind, this.heard);
    this.tell();
  }

  disconnect() {
    clearTimeout(this.pause);
    for (const kind of ['input', 'change', 'row-heading:told']) this.element.removeEventListener(kind, this.heard);
  }

  // Rows of rows are told apart by the row that they stand in.
  nameRegion() {
    const outer = this.element.parentElement.closest('[data-inline-panel-child]');
    if (!outer) return;
    const [region, name] = [this.element.querySelector('[data-panel]'), outer.querySelector('[data-row-name]')];
    const own = region.getAttribute('aria-labelledby').split(' ').at(-1);
    region.setAttribute('aria-labelledby', `${name.id} ${own}`);
  }

  soon() {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.tell(), 250);
  }

  tell() {
    const said = this.toldValue.map((piece) => this.filled(piece)).filter(Boolean).join(' – ');
    const told = said && `: ${said}`;
    if (told === this.place.textContent) return;
    this.place.textContent = told;
    this.dispatch('told');
    // Wagtail's outline of the form reads its headings again.
    document.dispatchEvent(new CustomEvent('wagtail:panel-init'));
  }

  // A piece with a field that is empty is left out.
  filled(piece) {
    let whole = true;
    const said = piece.replace(/\{(\w+)\}/g, (_, name) => {
      const value = this.shortened(this.valueOf(name));
      whole = whole && Boolean(value);
      return value;
    });
    return whole ? said : '';
  }

  valueOf(name) {
    const field = this.element.querySelector(`[name="${this.prefix}-${name}"]`);
    if (!field) return this.lastRow(name);
    if (field.matches('select')) return field.value && field.selectedOptions[0].textContent;
    const chooser = document.getElementById(`${field.id}-chooser`);
    if (chooser) return field.value && chooser.querySelector('[data-chooser-title]')?.textContent;
    if (field.matches('[data-draftail-input]')) return this.words(field.value);
    return field.value;
  }

  lastRow(name) {
    const rows = document.querySelectorAll(`#id_${this.prefix}-${name}-FORMS > :not(.deleted)`);
    return [...rows].at(-1)?.querySelector('[data-row-told]')?.textContent.replace(/^: /, '');
  }

  words(stored) {
    return JSON.parse(stored || 'null')?.blocks.map((block) => block.text).join(' ');
  }

  shortened(value) {
    const words = String(value ?? '').trim().replace(/\s+/g, ' ');
    const { LONGEST } = this.constructor;
    return words.length > LONGEST ? `${words.slice(0, words.lastIndexOf(' ', LONGEST) + 1 || LONGEST).trim()}…` : words;
  }
});
