import type { Erratum, SourceSpan } from "@regional-plan/model";
import { Fragment } from "preact";
import { codeLabel } from "../words/code-label.ts";
import { Said } from "../words/said.tsx";
import { useReader } from "../words/use-reader.ts";
import { type Passage, sentenceAround } from "./sentence-around.ts";
import { damagesIn, splitAtErrata } from "./split-at-errata.ts";

/** A sentence of the document with the quoted words marked; where it is damaged, what it likely should read. */
export function Quote({ span }: { span: SourceSpan }) {
  const { damages, plan, text } = useReader();
  const language = plan.documents?.find(({ id }) => span.document === undefined || id === span.document)?.language ?? plan.languages[0];
  const { start, end } = span;
  // The text of a visitor's plan may be another, or none.
  if (start === undefined || end === undefined || text.slice(start, end) !== span.quote) {
    return (
      <blockquote lang={language}>
        <mark>{span.quote}</mark>
      </blockquote>
    );
  }
  const broken = damages.filter(({ erratum }) => erratum.kind === "line-break");
  const sentence = sentenceAround(text, { start, end }, broken);
  return (
    <figure>
      <blockquote lang={language}>
        <Pieces of={{ start: sentence.start, end: start }} />
        <mark>
          <Pieces of={{ start, end }} />
        </mark>
        <Pieces of={{ start: end, end: sentence.end }} />
      </blockquote>
      {damagesIn(damages, sentence).map(({ erratum }) => (
        <Reading key={erratum.id} erratum={erratum} language={language} />
      ))}
    </figure>
  );
}

function Pieces({ of }: { of: Passage }) {
  const { damages, text } = useReader();
  if (of.start === of.end) return null;
  return (
    <>
      {splitAtErrata(text, of, damagesIn(damages, of)).map(({ words, damaged }, at) =>
        damaged ? (
          <span key={at} class="damaged">
            {words}
          </span>
        ) : (
          words
        ),
      )}
    </>
  );
}

/** What a damaged passage likely should read, of what kind the damage is, and why it is held to be damage. */
function Reading({ erratum, language }: { erratum: Erratum; language: string | undefined }) {
  const reader = useReader();
  const { kind, corrections = [], confidence, reason } = erratum;
  const stop = reader.language === "zh" ? "。" : ". ";
  return (
    <figcaption>
      <span class="sign">※</span> {codeLabel("erratum-kind", kind, reader.language)}
      {stop}
      {corrections.length > 0 && (
        <>
          {reader.word(confidence === "high" ? "shouldRead" : "mayRead")}
          {corrections.map((correction, at) => (
            <Fragment key={correction}>
              {at > 0 && reader.word("or")}
              {reader.language === "zh" ? `“${correction}”` : <span lang={language}>{correction}</span>}
            </Fragment>
          ))}
          {stop}
        </>
      )}
      {reason && <Said text={reason} />}
    </figcaption>
  );
}
