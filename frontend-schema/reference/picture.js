import { h } from "./dom.js";
import { said } from "./content.js";
import { written } from "./editing.js";

/** A responsive picture: every size that was made when it was published, its room kept before it has come. */
export function picture(figure, sizes, { eager = false } = {}) {
  const { image } = figure;
  const { src, srcSet, sources } = image.responsive;
  const img = said("img", {
    alt: figure.decorative ? "" : figure.alt,
    loading: eager ? null : "lazy",
    fetchpriority: eager ? "high" : null,
    decoding: "async",
    width: src.width,
    height: src.height,
    sizes,
    srcset: srcSet,
    src: src.url,
  });
  holdRoom(img, image);
  return h("picture", {}, sources.map(({ mimeType, srcSet: set }) => h("source", { type: mimeType, srcset: set, sizes })), img);
}

/** Styles set from a script's own objects pass a strict content security policy; style attributes do not. */
function holdRoom(img, { placeholder, focalPoint }) {
  img.style.backgroundImage = `url("${placeholder}")`;
  if (focalPoint) img.style.objectPosition = `${focalPoint.x}% ${focalPoint.y}%`;
  const done = () => img.style.removeProperty("background-image");
  img.addEventListener("load", done, { once: true });
}

export function figure(content, sizes, { eager = false, example = null, kind = "natural", credited = true, field = null } = {}) {
  if (!content) return null;
  const credit = credited && content.image.credit;
  const caption = content.caption || credit;
  return h("figure", { class: `figure figure-${kind}`, ...(field && written(field)) },
    picture(content, sizes, { eager }),
    caption && h("figcaption", {},
      content.caption && said("span", field ? written(field, "", "caption") : {}, content.caption, " "),
      example,
      credit && h("span", { class: "credit" }, ` Bild: ${credit}`)));
}
