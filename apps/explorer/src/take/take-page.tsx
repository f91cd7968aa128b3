import type { GivenOptions } from "@regional-plan/convert";
import { useEffect, useState } from "preact/hooks";
import { hrefOf, type Route } from "../address/route.ts";
import { useReader } from "../words/use-reader.ts";
import { askWorker } from "../worker/ask-worker.ts";
import type { Jobs, ToldFormat, WrittenFile } from "../worker/jobs.ts";
import { FormatChoices } from "./format-choices.tsx";
import { offerFile } from "./offer-file.ts";
import { words } from "./words.ts";

/** Where a plan is taken away in any format: what is lost there is told before anything is saved. */
export function TakePage({ route }: { route: Route }) {
  const { language, word } = useReader();
  const [formats, setFormats] = useState<readonly ToldFormat[]>();
  const { to = "" } = route.chosen;
  useEffect(() => {
    askWorker("formats", {}).then(setFormats, () => setFormats([]));
  }, []);
  const format = formats?.find(({ id }) => id === to);
  return (
    <>
      <h1>{word("take")}</h1>
      <p class="aside">{words.about[language]}</p>
      <ul class="formats">
        {usualFirst(formats ?? []).map(({ id, title }) => (
          <li key={id}>
            <a aria-current={id === to ? "true" : undefined} href={hrefOf({ page: "take", chosen: { to: id } })}>
              {title[language]}
            </a>
          </li>
        ))}
      </ul>
      {formats === undefined && <p role="status">{words.preparing[language]}</p>}
      {format !== undefined && <InFormat key={to} format={format} route={route} />}
    </>
  );
}

function InFormat({ format, route }: { format: ToldFormat; route: Route }) {
  const { language, plan, text } = useReader();
  const [written, setWritten] = useState<Jobs["write"]["answer"] | "failed">();
  const chosen = JSON.stringify(optionsOf(format, route.chosen));
  useEffect(() => {
    let isWanted = true;
    setWritten(undefined);
    askWorker("write", { plan, format: format.id, options: JSON.parse(chosen) as GivenOptions, text }).then(
      (answer) => isWanted && setWritten(answer),
      () => isWanted && setWritten("failed"),
    );
    return () => {
      isWanted = false;
    };
  }, [plan, text, format, chosen]);
  return (
    <section aria-labelledby="format">
      <h2 id="format">{format.title[language]}</h2>
      <FormatChoices format={format} route={route} />
      <div aria-live="polite">
        {written === undefined && <p>{words.preparing[language]}</p>}
        {written === "failed" && <p role="alert">{words.failed[language]}</p>}
        {written !== undefined && written !== "failed" && "refused" in written && <p role="alert">{written.refused[language]}</p>}
        {written !== undefined && written !== "failed" && "content" in written && <Ready written={written} />}
      </div>
    </section>
  );
}

/** What is lost, and the file. */
function Ready({ written }: { written: WrittenFile }) {
  const { language } = useReader();
  const { losses, lost, content, name } = written;
  const byReason = new Map<string, string[]>();
  for (const { path, reason } of losses) byReason.set(reason[language], [...(byReason.get(reason[language]) ?? []), path]);
  const size = typeof content === "string" ? new Blob([content]).size : content.length;
  return (
    <>
      <p>{lost === 0 ? words.lossless[language] : words.losses[language].replace("#", String(lost))}</p>
      {[...byReason].map(([reason, paths]) => (
        <details key={reason}>
          <summary>
            {reason} <span class="count">{paths.length}</span>
          </summary>
          <ul class="paths">
            {paths.slice(0, 50).map((path, at) => (
              <li key={at}>
                <code>{path}</code>
              </li>
            ))}
          </ul>
        </details>
      ))}
      {lost > losses.length && <p class="aside">{words.more[language].replace("#", String(lost - losses.length))}</p>}
      <p class="doings">
        <button type="button" class="button" onClick={() => offerFile(written)}>
          {words.save[language]} <bdi>{name}</bdi>
        </button>
        <span class="aside">{sizeWords(size)}</span>
      </p>
    </>
  );
}

const sizeWords = (bytes: number): string => (bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`);

/** What people ask for most stands first. */
const usual = ["xlsx", "docx", "html", "markdown", "csv", "ics", "json", "yaml", "folder"];

const usualFirst = (formats: readonly ToldFormat[]): readonly ToldFormat[] => {
  const rank = ({ id }: ToldFormat) => (usual.includes(id) ? usual.indexOf(id) : usual.length);
  return [...formats].sort((a, b) => rank(a) - rank(b));
};

/** What was chosen about a format, as the address has it. */
function optionsOf({ options }: ToldFormat, chosen: Route["chosen"]): GivenOptions {
  return Object.fromEntries(
    options.flatMap(({ name, kind }) => {
      const value = chosen[name];
      if (value === undefined || value === "") return [];
      return [[name, kind === "boolean" ? value === "true" : kind === "texts" ? value.split(/[,，]/u) : value] as const];
    }),
  );
}
