import { useState } from "preact/hooks";
import type { Route } from "../address/route.ts";
import { ChooseFile } from "../page/choose-file.tsx";
import { useReader } from "../words/use-reader.ts";
import { Found } from "./found.tsx";
import type { OwnFile } from "./own-file.ts";
import { words } from "./words.ts";

const accepted = ".json,.yaml,.yml,.ndjson,.jsonld,.zip,.csv,.tsv,.xlsx,.xls,.xml,.stratml,.txt,.md,.markdown,.html,.htm,.docx,.pdf";

/** Where a visitor has a plan of her own, or a document that is to become one, read and checked. */
export function CheckPage({ route, own }: { route: Route; own: OwnFile }) {
  const { language, word } = useReader();
  const { name, step, failure, state, open, cancel } = own;
  return (
    <>
      <h1>{word("check")}</h1>
      <div class="drop">
        <ChooseFile label={words.choose[language]} accept={accepted} onChoose={open} />
        <p class="aside">{words.formats[language]}</p>
        <Pasted open={open} />
        <p>{words.staysHere[language]}</p>
      </div>
      <div aria-live="polite">
        {step !== undefined && (
          <p class="working">
            <progress aria-label={words.steps[step][language]} /> <bdi>{name}</bdi>
            {words.colon[language]}
            {words.steps[step][language]}{" "}
            {step !== "mend" && (
              <button type="button" onClick={cancel}>
                {words.cancel[language]}
              </button>
            )}
          </p>
        )}
        {failure !== undefined && <p role="alert">{words[failure][language]}</p>}
      </div>
      {state !== undefined && <Found route={route} own={own} state={state} />}
    </>
  );
}

function Pasted({ open }: Pick<OwnFile, "open">) {
  const { language } = useReader();
  const [text, setText] = useState("");
  return (
    <details>
      <summary>{words.paste[language]}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== "") open({ name: words.pasted[language], content: text });
        }}
      >
        <textarea
          aria-label={words.paste[language]}
          rows={8}
          value={text}
          spellcheck={false}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit">{words.checkText[language]}</button>
      </form>
    </details>
  );
}
