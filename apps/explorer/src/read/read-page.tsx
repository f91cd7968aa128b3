import { useEffect, useMemo } from "preact/hooks";
import { hrefOf, type Route } from "../address/route.ts";
import { ItemLink } from "../items/item-link.tsx";
import { useReader } from "../words/use-reader.ts";
import { claimsOf, type ReadParagraph, readParagraphs, type Stretch } from "./stretches.ts";

/** The document itself, with every sentence marked that something was made of; a sentence leads to what was made of it. */
export function ReadPage({ route }: { route: Route }) {
  const { plan, text, word } = useReader();
  const { at = "" } = route.chosen;
  const paragraphs = useMemo(() => readParagraphs(text, claimsOf(plan)), [plan, text]);
  useEffect(() => {
    if (at !== "") document.getElementById(`at-${at}`)?.scrollIntoView({ block: "center" });
  }, [at]);
  const language = plan.documents?.[0]?.language ?? plan.languages[0];
  return (
    <>
      <h1>{word("read")}</h1>
      <p class="legend">
        <mark>{word("claimed")}</mark> <span class="noise">{word("noise")}</span> <span class="damaged">{word("doubtful")}</span>
      </p>
      <div class="document" lang={language}>
        {paragraphs.map((paragraph) => (
          <Paragraph key={paragraph.stretches[0]?.start} paragraph={paragraph} at={at} />
        ))}
      </div>
    </>
  );
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
