// How long a text is while it is written: seen at once, read aloud when the writer pauses.
window.wagtail.app.register('counter', class extends window.StimulusModule.Controller {
  static values = { most: Number };

  connect() {
    this.seen = Object.assign(document.createElement('p'), { className: 'counter' });
    this.seen.setAttribute('aria-hidden', 'true');
    // A description that changes is read aloud whole, at each key: this one waits until the field is left.
    this.met = Object.assign(document.createElement('p'), { id: `${this.element.id}-length`, hidden: true });
    const told = this.element.getAttribute('aria-describedby') ?? '';
    this.element.setAttribute('aria-describedby', `${told} ${this.met.id}`.trim());
    this.heard = Object.assign(document.createElement('p'), { className: 'w-sr-only' });
    this.heard.setAttribute('role', 'status');
    if (this.element.matches('[data-draftail-input]')) this.element.parentElement.append(this.seen, this.heard, this.met);
    else this.element.after(this.seen, this.heard, this.met);
    this.tell = () => this.count();
    for (const kind of ['input', 'change']) this.element.addEventListener(kind, this.tell);
    this.meet = () => { this.met.textContent = this.seen.textContent; };
    this.element.addEventListener('blur', this.meet);
    this.show();
    this.meet();
  }

  disconnect() {
    clearTimeout(this.pause);
    this.element.removeEventListener('blur', this.meet);
    for (const kind of ['input', 'change']) this.element.removeEventListener(kind, this.tell);
    this.seen.remove();
    this.heard.remove();
    this.met.remove();
  }

  count() {
    this.show();
    clearTimeout(this.pause);
    this.pause = setTimeout(() => { this.heard.textContent = this.seen.textContent; }, 1500);
  }

  // Of running text the words, without what the editor stores beside them.
  words() {
    const { value } = this.element;
    if (!this.element.matches('[data-draftail-input]')) return value;
    return JSON.parse(value || 'null')?.blocks.map((block) => block.text).join(' ') ?? '';
  }

  show() {
    const { length } = this.words();
    const isLong = length > this.mostValue;
    this.seen.textContent = `${length} tecken.${isLong ? ` Sikta på högst ${this.mostValue}: korta, eller dela upp.` : ''}`;
    this.seen.classList.toggle('counter--long', isLong);
  }
});
