// A front end that is down, or shows nothing, leaves no editor without a preview: what happens is told above the frame,
// and the built-in view takes over. One that draws without talking stays: whether anything is seen, only people know.
(() => {
  const FRONT_END = document.currentScript.dataset.frontEnd;
  if (!FRONT_END) return;
  const { isHeard, showAt } = window.cmsPreview;
  const TALKS = "cms:front-end-talks";
  const SHORTLY = 5000;
  const LONG = 8000;
  const DOWN = "Webbplatsen svarar inte. Utkastet visas i den inbyggda visningen så länge.";
  const EMPTY = "Webbplatsen visar inte utkastet. Det visas i den inbyggda visningen så länge.";
  const CHOSEN = "Utkastet visas i den inbyggda visningen.";
  let [isBuiltIn, isInsisted, waiting] = [false, false, 0];

  const panel = () => document.querySelector("[data-controller~=w-preview]");

  const told = () => {
    const there = panel().querySelector(".preview-told");
    if (there) return there;
    const place = document.createElement("div");
    place.className = "preview-told";
    place.setAttribute("role", "status");
    panel().querySelector(".w-preview__sizes").after(place);
    return place;
  };

  const tell = (words, action, act) => {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", className: "button button-small button-secondary", textContent: action });
    button.addEventListener("click", act);
    const sentence = document.createElement("p");
    sentence.textContent = words;
    told().replaceChildren(sentence, button);
  };

  const builtIn = (words) => {
    isBuiltIn = true;
    clearTimeout(waiting);
    showAt(window.location.origin, "reference");
    tell(words, "Försök med webbplatsen igen", insist);
  };

  const insist = () => {
    [isBuiltIn, isInsisted] = [false, true];
    told().replaceChildren();
    showAt(FRONT_END);
  };

  const isThere = () =>
    fetch(FRONT_END, { mode: "no-cors", credentials: "omit", cache: "no-store", signal: AbortSignal.timeout(SHORTLY) });

  const loading = ({ defaultPrevented }) => {
    if (defaultPrevented || isBuiltIn) return;
    told();
    if (isInsisted) return;
    isThere().catch(() => isHeard() || isBuiltIn || builtIn(DOWN));
  };

  const loaded = () => {
    clearTimeout(waiting);
    if (!isBuiltIn && !isHeard()) waiting = setTimeout(silent, LONG);
  };

  const silent = () => {
    if (localStorage.getItem(TALKS) === FRONT_END && !isInsisted) {
      builtIn(EMPTY);
    } else {
      tell("Ser du inte utkastet här?", "Visa det i den inbyggda visningen", () => builtIn(CHOSEN));
    }
  };

  const drawn = () => {
    clearTimeout(waiting);
    if (isBuiltIn) return;
    isInsisted = false;
    localStorage.setItem(TALKS, FRONT_END);
    panel().querySelector(".preview-told")?.replaceChildren();
  };

  document.addEventListener("w-preview:load", loading);
  document.addEventListener("w-preview:loaded", loaded);
  document.addEventListener("preview-drawn", drawn);
})();
