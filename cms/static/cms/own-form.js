// What is chosen has a form of its own: a link leads there, in a tab of its own, so that nothing written here is left.
window.wagtail.app.register('own-form', class extends window.StimulusModule.Controller {
  static values = { address: String, words: String };

  connect() {
    this.place = document.createElement('p');
    this.place.className = 'own-form';
    this.element.after(this.place);
    this.tell = () => this.lead();
    this.element.addEventListener('change', this.tell);
    this.lead();
  }

  disconnect() {
    this.element.removeEventListener('change', this.tell);
    this.place.remove();
  }

  lead() {
    const link = document.createElement('a');
    link.href = this.addressValue.replace('/0/', `/${encodeURIComponent(this.element.value)}/`);
    link.target = '_blank';
    link.textContent = `${this.wordsValue} (öppnas i en ny flik)`;
    this.place.replaceChildren(...(this.element.value ? [link] : []));
  }
});
