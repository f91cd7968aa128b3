import { useCallback, useEffect, useState } from "preact/hooks";
import { useReader } from "../words/use-reader.ts";

/** The largest file that is looked at: a page has less room than a program. */
const maxBytes = 50_000_000;

/** Where a visitor has a plan of her own checked, by choosing its file or dropping it anywhere on the page. */
export function OwnPlan() {
  const { word } = useReader();
  const [file, setFile] = useState<File>();
  const [loaded, setLoaded] = useState<typeof import("./outcome.tsx")>();
  const [failed, setFailed] = useState(false);
  // What checks, and shows what was found, is loaded with the first file.
  const choose = useCallback((chosen: File | undefined) => {
    setFile(chosen);
    setFailed(false);
    import("./outcome.tsx").then(setLoaded, () => setFailed(true));
  }, []);
  const isOver = useDroppedFile(choose);
  return (
    <>
      <h1>{word("check")}</h1>
      <div class={isOver ? "drop over" : "drop"}>
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

/** Takes a file that is dropped anywhere on the page, which a browser would open in the page's place; tells whether one is held over it. */
function useDroppedFile(take: (file: File | undefined) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      take(event.dataTransfer?.files[0]);
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, [take]);
  return isOver;
}
