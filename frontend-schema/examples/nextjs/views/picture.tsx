import type { GoalCardFragment, GoalQuery } from "mal-och-budget";

type Figure = NonNullable<GoalCardFragment["figure"] | NonNullable<GoalQuery["goal"]>["figure"]>;

/** Ready-made files: no image service of the framework is needed. */
export function Picture({ figure, sizes }: { figure: Figure | null; sizes: string }) {
  if (!figure) return null;
  const { src, srcSet, sources } = figure.image.responsive;
  return (
    <figure>
      <picture>
        {sources.map((source) => (
          <source key={source.mimeType} type={source.mimeType} srcSet={source.srcSet} sizes={sizes} />
        ))}
        <img src={src.url} srcSet={srcSet} sizes={sizes} width={src.width} height={src.height} alt={figure.alt} />
      </picture>
      {figure.caption && <figcaption>{figure.caption}</figcaption>}
    </figure>
  );
}
