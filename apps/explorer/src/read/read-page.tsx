import { useEffect, useMemo, useState } from "preact/hooks";
import { hrefOf, type Route } from "../address/route.ts";
import { ItemLink } from "../items/item-link.tsx";
import { useReader } from "../words/use-reader.ts";
import { claimsOf, type ReadParagraph, readParagraphs, type Stretch } from "./stretches.ts";

/** The document itself, with every sentence marked that something was made of; a sentence leads to what was made of it. */
export function ReadPage({ route }: { route: Route }) {
  const { plan, text, word } = useReader();
  const { at = "" } = route.chosen;
  const paragraphs = useMemo(() => readParagraphs(text, claimsOf(plan)), [plan, text]);
  const chapters = useMemo(() => chaptersOf(paragraphs), [paragraphs]);
  useEffect(() => {
    if (at !== "") document.getElementById(`at-${at}`)?.scrollIntoView({ block: "center" });
  }, [at]);
  const language = plan.documents?.[0]?.language ?? plan.languages[0];
  return (
    <>
      <h1>{word("read")}</h1>
      {text === "" && <p>{word("noText")}</p>}
      <p class="legend">
        <mark>{word("claimed")}</mark> <span class="noise">{word("noise")}</span> <span class="damaged">{word("doubtful")}</span>
      </p>
      <div class="document" lang={language}>
        {chapters.map((chapter, place) => (
          <Chapter key={startOf(chapter[0])} paragraphs={chapter} at={at} isFirst={place === 0} />
        ))}
      </div>
    </>
  );
}

/** A chapter; on a narrow screen folded, unless it is the first or has what was chosen in it. */
function Chapter({ paragraphs, at, isFirst }: { paragraphs: readonly ReadParagraph[]; at: string; isFirst: boolean }) {
  const [head, ...rest] = paragraphs;
  const isChosen = at !== "" && paragraphs.some(({ stretches }) => stretches.some(({ start }) => String(start) === at));
  const [isOpen, setOpen] = useState(() => isFirst || matchMedia("(width >= 44rem)").matches);
  useEffect(() => {
    if (isChosen) setOpen(true);
  }, [isChosen]);
  if (head === undefined) return null;
  const body = rest.map((paragraph) => <Paragraph key={startOf(paragraph)} paragraph={paragraph} at={at} />);
  if (!head.isHeading || rest.length === 0)
    return (
      <>
        <Paragraph paragraph={head} at={at} />
        {body}
      </>
    );
  return (
    <details open={isOpen || isChosen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h2 class="folded">{head.stretches.map(({ words }) => words).join("")}</h2>
      </summary>
      {body}
    </details>
  );
}

const startOf = (paragraph: ReadParagraph | undefined) => paragraph?.stretches[0]?.start;

/** The paragraphs by chapter: what stands before the first heading is one, too. */
function chaptersOf(paragraphs: readonly ReadParagraph[]): readonly (readonly ReadParagraph[])[] {
  const chapters: ReadParagraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = chapters.at(-1);
    if (last === undefined || (paragraph.isHeading && paragraph.level <= 2)) chapters.push([paragraph]);
    else last.push(paragraph);
  }
  return chapters;
}

function Paragraph({ paragraph: { isHeading, stretches }, at }: { paragraph: ReadParagraph; at: string }) {
  const pieces = stretches.map((stretch) => <Piece key={stretch.start} stretch={stretch} isChosen={String(stretch.start) === at} />);
  return isHeading ? <h2>{pieces}</h2> : <p>{pieces}</p>;
}

function Piece({ stretch, isChosen }: { stretch: Stretch; isChosen: boolean }) {
  const { start, words, items, is } = stretch;
  if (is === "noise") return <span class="noise">{words}</span>;
  const shown = is === "damaged" ? <span class="damaged">{words}</span> : words;
  if (items.length === 0) return <>{shown}</>;
  return (
    <>
      <a
        id={`at-${start}`}
        class={isChosen ? "claim chosen" : "claim"}
        href={hrefOf({ page: "read", chosen: isChosen ? {} : { at: String(start) } })}
      >
        <mark>{shown}</mark>
      </a>
      {isChosen && (
        <span class="made" role="note">
          {items.map((id) => (
            <ItemLink key={id} id={id} />
          ))}
        </span>
      )}
    </>
  );
}
