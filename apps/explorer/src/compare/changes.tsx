import type { Plan } from "@regional-plan/model";
import { useEffect, useState } from "preact/hooks";
import { kindLabel } from "../item/kind-label.ts";
import { ItemLink } from "../items/item-link.tsx";
import { PaperView } from "../paper/paper-view.tsx";
import { offerFile } from "../take/offer-file.ts";
import { useReader } from "../words/use-reader.ts";
import { askWorker } from "../worker/ask-worker.ts";
import type { ToldChange, ToldChanges, ToldField } from "../worker/told-changes.ts";
import { words } from "./words.ts";

/** How many changes are listed before more are asked for. */
const page = 20;

/** What has changed from one edition to another, item by item. */
export function Changes({ before, after }: { before: Plan; after: Plan }) {
  const { language, word } = useReader();
  const [told, setTold] = useState<ToldChanges | "failed">();
  const [most, setMost] = useState(page);
  const [isTable, setTable] = useState(false);
  useEffect(() => {
    let isWanted = true;
    setTold(undefined);
    askWorker("compare", { before, after }).then(
      (answer) => isWanted && setTold(answer),
      () => isWanted && setTold("failed"),
    );
    return () => {
      isWanted = false;
    };
  }, [before, after]);
  if (told === undefined || told === "failed") return <p role="status">{words[told ?? "reading"][language]}</p>;
  const { count, items, table } = told;
  const save = async () =>
    offerFile(await askWorker("paper", { paper: table, format: "docx", languages: [language], name: `${after.id}-changes` }));
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">{words.changes[language]}</h2>
      <p role="status">{count[language]}</p>
      {items.length > 0 && (
        <p class="doings">
          <button type="button" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            {words.table[language]}
          </button>
          <button type="button" onClick={save}>
            {words.saveTable[language]}
          </button>
        </p>
      )}
      {isTable ? (
        <PaperView paper={table} />
      ) : (
        <ol class="changes">
          {items.slice(0, most).map((change) => (
            <OneChange key={`${change.change} ${change.id}`} change={change} />
          ))}
        </ol>
      )}
      {!isTable && items.length > most && (
        <button type="button" class="more" onClick={() => setMost(most + 4 * page)}>
          {word("more")} ({items.length - most})
        </button>
      )}
    </section>
  );
}

function OneChange({ change: { kind, change, id, name, meanings, fields } }: { change: ToldChange }) {
  const { index, language } = useReader();
  const isHere = change !== "removed" && index.byId.has(id);
  return (
    <li class={change}>
      <p>
        <strong>{words.became[language][change]}</strong> {kind !== undefined && <span class="aside">{kindLabel(kind, language)} </span>}
        {isHere ? <ItemLink id={id} /> : name[language]}
      </p>
      {meanings.map((meaning, at) => (
        <p key={at}>{meaning[language]}</p>
      ))}
      {fields.map((field, at) => (
        <Field key={at} field={field} />
      ))}
    </li>
  );
}

function Field({ field }: { field: ToldField }) {
  const { language } = useReader();
  if (field.words === undefined) return <p class="aside">{field.sentence[language]}</p>;
  return (
    <p>
      <span class="aside">
        {field.label[language]}
        {words.colon[language]}
      </span>
      <span lang={field.language}>
        {field.words.map(({ is, text }, at) =>
          is === "kept" ? text : is === "removed" ? <del key={at}>{text}</del> : <ins key={at}>{text}</ins>,
        )}
      </span>
    </p>
  );
}
