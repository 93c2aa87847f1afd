// The editor of running text is called by the label of its field, or by the heading of its block.
(() => {
  const named = (label, id) => {
    if (!label) return {};
    label.id ||= `${id}-label`;
    return { ariaLabelledBy: label.id };
  };

  // Heard before Wagtail hears it, which makes the editor with what is told.
  document.addEventListener('w-draftail:init', ({ detail, target }) => {
    const help = target.getAttribute('aria-describedby');
    Object.assign(detail, named(document.querySelector(`label[for="${target.id}"]`), target.id), help && { ariaDescribedBy: help });
  }, true);

  class RichTextArea extends window.draftail.DraftailRichTextArea {
    render(container, name, id, state, capabilities, options = {}) {
      const label = container.closest('[data-contentpath]')?.querySelector(':scope > label')
        ?? container.closest('[data-panel]')?.querySelector('.c-sf-block__type, [data-panel-heading]');
      return super.render(container, name, id, state, capabilities, { ...named(label, id), ...options });
    }
  }
  window.telepath.register('cms.draftail.RichTextArea', RichTextArea);
})();
