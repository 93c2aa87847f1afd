// How long a text is while it is written: seen at once, read aloud when the writer pauses.
window.wagtail.app.register('counter', class extends window.StimulusModule.Controller {
  static values = { most: Number };

  connect() {
    this.seen = Object.assign(document.createElement('p'), { className: 'counter' });
    this.seen.setAttribute('aria-hidden', 'true');
    this.heard = Object.assign(document.createElement('p'), { className: 'w-sr-only' });
    this.heard.setAttribute('role', 'status');
    this.element.after(this.seen, this.heard);
    this.tell = () => this.count();
    this.element.addEventListener('input', this.tell);
    this.show();
  }

  disconnect() {
    clearTimeout(this.pause);
    this.element.removeEventListener('input', this.tell);
    this.seen.remove();
    this.heard.remove();
  }

  count() {
    this.show();
    clearTimeout(this.pause);
    this.pause = setTimeout(() => { this.heard.textContent = this.seen.textContent; }, 1500);
  }

  show() {
    const { length } = this.element.value;
    const isLong = length > this.mostValue;
    this.seen.textContent = `${length} tecken.${isLong ? ` Sikta på högst ${this.mostValue}: korta, eller dela upp.` : ''}`;
    this.seen.classList.toggle('counter--long', isLong);
  }
});
