import { useEffect, useState } from "preact/hooks";
import { useReader } from "../words/use-reader.ts";

/** The largest file that is looked at: a page has less room than a program. */
const maxBytes = 50_000_000;

/** The file that a visitor has chosen, and what chooses another. */
export interface OwnFile {
  readonly file: File | undefined;
  readonly choose: (file: File | undefined) => void;
}

/** Where a visitor has a plan of her own checked, by choosing its file or dropping it anywhere on the page. */
export function OwnPlan({ own: { file, choose } }: { own: OwnFile }) {
  const { word } = useReader();
  const [loaded, setLoaded] = useState<typeof import("./outcome.tsx")>();
  const [failed, setFailed] = useState(false);
  // What checks, and shows what was found, is loaded with the first file.
  useEffect(() => {
    setFailed(false);
    if (file !== undefined) import("./outcome.tsx").then(setLoaded, () => setFailed(true));
  }, [file]);
  return (
    <>
      <h1>{word("check")}</h1>
      <div class="drop">
        <label>
          {word("ownFile")}
          <input type="file" accept=".json,.yaml,.yml,.ndjson" onChange={(event) => choose(event.currentTarget.files?.[0])} />
        </label>
        <p>{word("staysHere")}</p>
      </div>
      <div aria-live="polite">
        {failed && <p>{word("failed")}</p>}
        {file !== undefined && file.size > maxBytes && <p>{word("tooLarge")}</p>}
        {file !== undefined && file.size <= maxBytes && loaded && <loaded.Outcome file={file} />}
      </div>
    </>
  );
}
