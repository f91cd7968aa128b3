import { type Paper, type PaperBlock, type PaperText, showDate } from "@regional-plan/model";
import { useReader } from "../words/use-reader.ts";
import { FigureView } from "./figure-view.tsx";
import { PaperWords } from "./paper-words.tsx";
import { TableView } from "./table-view.tsx";

/** A paper as a part of the page: what it says, in the reader's language, ready to be printed. */
export function PaperView({ paper }: { paper: Paper }) {
  const { language } = useReader();
  const { title, facts = [], number, addressees = [], body, issuers = [], date, annexes = [] } = paper;
  return (
    <article class="paper">
      <h2 class="title">
        <PaperWords text={title} />
      </h2>
      {number !== undefined && <p class="number">{number}</p>}
      {facts.length > 0 && (
        <dl class="fields">
          {facts.map(({ name, text }, at) => (
            <div key={at}>
              <dt>
                <PaperWords text={name} />
              </dt>
              <dd>
                <PaperWords text={text} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {addressees.map((text, at) => (
        <p key={at}>
          <PaperWords text={text} />
          {language === "zh" ? "：" : ":"}
        </p>
      ))}
      <Blocks blocks={body} />
      {(issuers.length > 0 || date !== undefined) && (
        <div class="signed">
          {issuers.map((text, at) => (
            <p key={at}>
              <PaperWords text={text} />
            </p>
          ))}
          {date !== undefined && <p>{showDate(date)[language]}</p>}
        </div>
      )}
      {annexes.map(({ title: called, id, blocks }, at) => (
        <details key={at} class="annex" id={anchorOf(id)}>
          <summary>
            <h3 class="folded">
              <PaperWords text={called} />
            </h3>
          </summary>
          <Blocks blocks={blocks} />
        </details>
      ))}
    </article>
  );
}

function Blocks({ blocks }: { blocks: readonly PaperBlock[] }) {
  return (
    <>
      {blocks.map((block, at) => (
        <Block key={at} block={block} />
      ))}
    </>
  );
}

function Block({ block }: { block: PaperBlock }) {
  switch (block.kind) {
    case "heading":
      return <Heading level={block.level} label={block.label} id={block.id} text={block.text} />;
    case "paragraph":
      return (
        <p id={anchorOf(block.id)}>
          <PaperWords text={block.text} />
        </p>
      );
    case "list":
      return (
        <ul class="dots">
          {block.items.map((text, at) => (
            <li key={at}>
              <PaperWords text={text} />
            </li>
          ))}
        </ul>
      );
    case "table":
      return <TableView table={block} />;
    case "figure":
      return <FigureView figure={block} />;
  }
}

/** A heading below the title of the paper, which stands below that of the page. */
function Heading({ level, label, id, text }: { level: number; label: string | undefined; id: string | undefined; text: PaperText }) {
  const Level = `h${Math.min(6, level + 2)}` as "h3";
  return (
    <Level id={anchorOf(id)}>
      {label}
      <PaperWords text={text} />
    </Level>
  );
}

const anchorOf = (id: string | undefined) => (id === undefined ? undefined : `paper-${id}`);
