// Words that were written for one picture do not pass unseen to another: the form says so where they stand, and leaves
// them as they are. The page's picture is chosen anew, or the picture's own file is replaced.
(() => {
  const SAID = { alt: 'Alternativtexten hör till den förra bilden: läs igenom den.', caption: 'Bildtexten hör till den förra bilden: läs igenom den.' };
  // Of each field with words, the picture that they were written for.
  const owners = new WeakMap();

  // The picture's field is named as those of its words are: `figure_image`, `body-0-value-figure-image`.
  const wordsOf = (picture) => Object.keys(SAID)
    .map((part) => [part, document.getElementById(picture.id.replace(/(image|file)$/, part))])
    .filter(([, field]) => field);

  const remember = (picture, id) => {
    for (const [, field] of wordsOf(picture)) if (!owners.has(field)) owners.set(field, { picture, id });
  };

  const forget = (field) => document.getElementById(`${field.id}-former`)?.remove();

  const tell = (field, part, own) => {
    forget(field);
    const note = Object.assign(document.createElement('div'), { id: `${field.id}-former`, className: 'picture-words' });
    note.setAttribute('role', 'status');
    field.after(note);
    const told = field.getAttribute('aria-describedby') ?? '';
    if (!told.split(' ').includes(note.id)) field.setAttribute('aria-describedby', `${told} ${note.id}`.trim());
    // Filled once it is there: a screen reader reads what changes.
    setTimeout(() => {
      note.append(Object.assign(document.createElement('p'), { textContent: SAID[part] }));
      if (own) note.append(offer(field, own));
    });
  };

  // An empty field leaves it to the picture.
  const offer = (field, own) => {
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', className: 'button button-small button-secondary' });
    button.textContent = `Använd bildens egen: ”${own}”`;
    button.addEventListener('click', () => {
      field.value = '';
      for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
      field.focus();
    });
    return button;
  };

  const own = (picture, part) => {
    const shown = document.querySelector(`#${CSS.escape(picture.id)}-chooser [data-chooser-image]`);
    return (part === 'alt' && shown?.dataset.defaultAltText) || '';
  };

  const changed = (picture, id) => {
    for (const [part, field] of wordsOf(picture)) {
      const owner = owners.get(field)?.id;
      if (field.value.trim() && owner && id && owner !== id) tell(field, part, own(picture, part));
      else forget(field);
    }
  };

  document.addEventListener('click', ({ target }) => {
    const chooser = target.closest?.('[data-chooser-action-choose], [data-chooser-action-clear]')?.closest('.image-chooser');
    const picture = chooser && document.getElementById(chooser.id.replace(/-chooser$/, ''));
    if (picture) remember(picture, picture.value);
  }, true);

  document.addEventListener('change', ({ target }) => {
    if (target.matches('#id_file[type=file]') && document.querySelector('.focal-point-chooser')) {
      remember(target, 'before');
      changed(target, target.files.length ? 'another' : 'before');
    } else if (target.matches('input[id$=image]') && document.getElementById(`${target.id}-chooser`)) {
      // What the picture says of itself is put into the page after this event.
      queueMicrotask(() => changed(target, target.value));
    }
  });

  document.addEventListener('input', ({ target }) => {
    const owner = owners.get(target);
    if (!owner) return;
    owner.id = owner.picture.type === 'file' ? 'another' : owner.picture.value;
    forget(target);
  });
})();
