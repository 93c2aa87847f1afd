/** Makes what is on the page like what was drawn anew, and leaves alone what is the same: scroll, folds and pictures stay. */
export function morph(parent, drawn) {
  let here = parent.firstChild;
  for (const node of drawn) {
    const same = sameOf(parent, here, node);
    if (!same) {
      parent.insertBefore(node, here);
      continue;
    }
    if (same !== here) parent.insertBefore(same, here);
    become(same, node);
    here = same.nextSibling;
  }
  while (here) {
    const next = here.nextSibling;
    here.remove();
    here = next;
  }
}

function sameOf(parent, here, node) {
  const key = keyOf(node);
  if (key) return [...parent.children].find((each) => each.tagName === node.tagName && keyOf(each) === key);
  return here && !keyOf(here) && here.nodeName === node.nodeName && here.className === node.className ? here : null;
}

function keyOf(node) {
  return node.id || node.dataset?.cmsField;
}

function become(old, node) {
  if (old.isEqualNode(node)) return;
  if (!(old instanceof Element)) {
    old.data = node.data;
    return;
  }
  dress(old, node);
  morph(old, [...node.childNodes]);
}

/** What a reader or a script has done to it since stays: an open fold, a loaded picture's style, a table that scrolls. */
function dress(old, node) {
  if (old.matches(".table-room")) return;
  for (const { name } of [...old.attributes]) {
    if (!node.hasAttribute(name) && !["open", "style"].includes(name)) old.removeAttribute(name);
  }
  for (const { name, value } of node.attributes) {
    if (name !== "style" && old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
}
