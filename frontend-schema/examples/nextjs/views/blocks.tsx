import type { GoalQuery } from "mal-och-budget";
import { fieldPath } from "mal-och-budget/preview";
import { Html } from "./html";

type Block = NonNullable<GoalQuery["goal"]>["politicalTextBlocks"][number];

/** Running text, block by block, each marked with the field that it is written in. */
export function Blocks({ blocks, field }: { blocks: Block[]; field: string }) {
  return blocks.map((block) => (
    <div key={block.id} data-cms-field={fieldPath(field, block.id)}>
      {shown(block)}
    </div>
  ));
}

/** A kind that is new to us is left out. */
function shown(block: Block) {
  switch (block.__typename) {
    case "ParagraphBlock":
      return <Html text={block.text.html} />;
    case "HeadingBlock":
      return <h3>{block.heading}</h3>;
    case "QuoteBlock":
      return (
        <blockquote>
          {block.quote}
          {block.attribution && <footer>{block.attribution}</footer>}
        </blockquote>
      );
    case "FactBoxBlock":
      return (
        <aside>
          <h3>{block.heading}</h3>
          <Html text={block.text.html} />
        </aside>
      );
    default:
      return null;
  }
}
