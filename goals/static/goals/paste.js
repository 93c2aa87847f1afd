// Pasted assignments become rows of the form that is open; nothing else in it is touched, and nothing is saved yet.
window.wagtail.app.register('paste-rows', class extends window.StimulusModule.Controller {
  static values = { url: String, relation: String };

  get panel() {
    return window.wagtail.editHandler.getPanelByName(this.relationValue);
  }

  get rows() {
    return document.querySelectorAll(`#id_${this.relationValue}-FORMS > :not(.deleted)`);
  }

  ask() {
    window.ModalWorkflow({
      url: this.urlValue,
      urlParams: { held: this.rows.length },
      onload: { paste: (modal) => this.read(modal), add: (modal, { rows }) => this.add(modal, rows) },
    });
  }

  // Word and Excel put a table on the clipboard as HTML: it is sent along, and what can be read of it is shown at once.
  read(modal) {
    const [dialog] = modal.body;
    modal.ajaxifyForm(modal.body.find('form'));
    const text = dialog.querySelector('[data-paste-text]');
    const html = text.form.elements.namedItem('html');
    text.addEventListener('paste', (event) => {
      const pasted = event.clipboardData.getData('text/html');
      if (!pasted) return;
      event.preventDefault();
      html.value = pasted;
      text.value = event.clipboardData.getData('text/plain');
      text.form.requestSubmit();
    });
    // What is written by hand is what is meant.
    text.addEventListener('input', () => { html.value = ''; });
    const focus = () => (dialog.querySelector('[data-paste-result]') ?? dialog.querySelector('[data-paste-text]')).focus();
    modal.container.one('shown.bs.modal', focus);
    focus();
  }

  add(modal, rows) {
    const { panel } = this;
    const empty = panel.emptyFormTemplate;
    const first = this.rows.length;
    for (const html of rows) {
      panel.emptyFormTemplate = html;
      panel.addForm();
    }
    panel.emptyFormTemplate = empty;
    modal.container.one('hidden.bs.modal', () => this.rows[first].querySelector('[data-panel-toggle]').focus());
    modal.close();
    const text = `${rows.length} uppdrag är tillagda sist. De sparas med resten av formuläret.`;
    document.dispatchEvent(new CustomEvent('w-messages:add', { detail: { clear: true, type: 'success', text } }));
  }
});
