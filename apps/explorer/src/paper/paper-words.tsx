import { type PaperText, type WordedRun, wordingsOf } from "@regional-plan/model";
import type { JSX } from "preact";
import { hrefOf } from "../address/route.ts";
import { withChinese } from "../words/said.tsx";
import { useReader } from "../words/use-reader.ts";

/** A text of a paper in the reader's language; a link to an item leads to its page. */
export function PaperWords({ text }: { text: PaperText }) {
  const { language, plan } = useReader();
  const [wording] = wordingsOf(text, [language, ...plan.languages.filter((tag) => tag !== language)]);
  return (
    <>
      {wording?.runs.map((run, at) => (
        <Run key={at} run={run} />
      ))}
    </>
  );
}

function Run({ run: { text, language: tag, isStrong, href, note } }: { run: WordedRun }) {
  const { index, language } = useReader();
  // What is alike in all languages may have a unit that is not: 10家.
  let shown: JSX.Element = <>{(tag ?? language).startsWith("zh") ? text : withChinese(text)}</>;
  if (isStrong) shown = <strong>{shown}</strong>;
  const id = href?.startsWith("#") ? href.slice(1) : undefined;
  if (id !== undefined && index.byId.has(id)) shown = <a href={hrefOf({ page: "item", id })}>{shown}</a>;
  else if (href !== undefined && /^https?:\/\//u.test(href))
    shown = (
      <a href={href} rel="noreferrer">
        {shown}
      </a>
    );
  return (
    <>
      {tag === undefined || tag === language ? shown : <span lang={tag}>{shown}</span>}
      {note !== undefined && (
        <small lang={note.language} class="aside">
          {language === "zh" ? `（${note.text}）` : ` (${note.text})`}
        </small>
      )}
    </>
  );
}
