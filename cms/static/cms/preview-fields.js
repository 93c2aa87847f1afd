// Which place in the form a part of the page is written in, by the path that the contract gives it:
// `statement`, `figure.alt`, `assignments[<uuid>].text`, `politicalText[<uuid>]`, as in `Difference.path`.
window.cmsPreview = (() => {
  const ROW = "[data-inline-panel-child]";
  const SAME = { name: "title" };
  const form = () => document.querySelector("[data-edit-form]");

  const place = (path) => {
    if (!form() || !/^\w+(\[[\w-]+\]|\.\w+)*$/.test(path)) return null;
    let [found, scope, above] = [null, form(), ""];
    for (const [, name, row] of path.matchAll(/(\w+)|\[([\w-]+)\]/g)) {
      if (row) {
        const there = rowOf(scope, row);
        if (!there) return found;
        [found, scope, above] = [there, there, ""];
      } else {
        const snake = (SAME[name] ?? name).replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
        found = named(scope, above, snake) ?? found;
        above = snake;
      }
    }
    return found;
  };

  const rowOf = (scope, uuid) => {
    const block = scope.querySelector(`[data-contentpath="${CSS.escape(uuid)}"]`);
    const input = [...scope.querySelectorAll("input[name$=-row_uuid]")].find(({ value }) => value === uuid);
    return block ?? input?.closest(ROW) ?? null;
  };

  const named = (scope, above, snake) => {
    const own = (element) => element.closest(ROW) === scope.closest(ROW);
    const first = (query) => [...scope.querySelectorAll(query)].find(own) ?? null;
    const field = (name) => first(`[data-contentpath="${name}"]`);
    const shorter = snake.slice(0, Math.max(0, snake.lastIndexOf("_")));
    return (above && field(`${above}_${snake}`)) || field(snake) || first(`[data-contentpath^="${snake}_"]`) ||
      first(`input[name$="${snake}-TOTAL_FORMS"]`)?.closest("[data-panel]") || (shorter && field(shorter)) || null;
  };

  // The innermost of some paths whose place holds an element.
  const pathAt = (element, paths) => {
    const around = paths.map((path) => [path, place(path)]).filter(([, there]) => there?.contains(element));
    const inner = ([, one], [, other]) => (one !== other && one.contains(other) ? 1 : -1);
    return around.sort(inner)[0]?.[0] ?? null;
  };

  const open = (path) => place(path)?.dispatchEvent(new CustomEvent("open-field", { bubbles: true }));

  return { open, pathAt };
})();
