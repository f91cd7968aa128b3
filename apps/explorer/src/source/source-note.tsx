import type { LocalizedText, SourceSpan } from "@regional-plan/model";
import { useId, useState } from "preact/hooks";
import { textIn } from "../words/text-in.ts";
import { useReader } from "../words/use-reader.ts";
import { Quote } from "./quote.tsx";
import { damagesIn } from "./split-at-errata.ts";

interface SourceNoteProps {
  /** What the sources are of: the button is called by it, since there are many. */
  of: LocalizedText;
  spans: readonly SourceSpan[] | undefined;
}

/** A button that shows the sentences a fact came from, with its own words marked. */
export function SourceNote({ of, spans }: SourceNoteProps) {
  const { damages, language, plan, word } = useReader();
  const [open, setOpen] = useState(false);
  const id = useId();
  if (spans === undefined || spans.length === 0) return null;
  const doubtful = spans.some(
    ({ start, end }) => start !== undefined && end !== undefined && damagesIn(damages, { start, end }).length > 0,
  );
  const name = `${word("source")}${doubtful ? ` (${word("doubtful")})` : ""}: ${textIn(of, language, plan.languages).words}`;
  return (
    <>
      <button
        type="button"
        class="source"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={name}
        onClick={() => setOpen(!open)}
      >
        {word("source")}
        {doubtful && <span class="sign"> ※</span>}
      </button>
      {open && (
        <div id={id} class="quotes">
          {spans.map((span) => (
            <Quote key={`${span.document} ${span.start} ${span.quote}`} span={span} />
          ))}
        </div>
      )}
    </>
  );
}
