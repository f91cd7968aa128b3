import type { DescribedFinding } from "@regional-plan/validate";
import { useEffect, useState } from "preact/hooks";
import { Part } from "../page/part.tsx";
import { countLabel } from "../words/count-label.ts";
import { useReader } from "../words/use-reader.ts";
import { type CheckedFile, checkFile, maxBytes } from "./check-file.ts";

/** The most findings that are listed: who has more mends these first. */
const most = 200;

/** Where a visitor has a plan of her own checked, by choosing its file or dropping it here. */
export function OwnPlan() {
  const { word, language } = useReader();
  const [file, choose] = useState<File>();
  const [checked, setChecked] = useState<CheckedFile | "failed" | "too large">();
  const isOver = useDroppedFile(choose);
  useEffect(() => {
    setChecked(undefined);
    if (file === undefined) return;
    if (file.size > maxBytes) return setChecked("too large");
    let isWanted = true;
    checkFile(file, language).then(
      (result) => isWanted && setChecked(result),
      () => isWanted && setChecked("failed"),
    );
    return () => {
      isWanted = false;
    };
  }, [file, language]);
  return (
    <Part id="check">
      <div class={isOver ? "drop over" : "drop"}>
        <label>
          {word("ownFile")}
          <input type="file" accept=".json,.yaml,.yml,.ndjson" onChange={(event) => choose(event.currentTarget.files?.[0])} />
        </label>
        <p>{word("staysHere")}</p>
      </div>
      <div aria-live="polite">
        {file !== undefined && checked === undefined && <p>{word("checking")}</p>}
        {checked === "failed" && <p>{word("notChecked")}</p>}
        {checked === "too large" && <p>{word("tooLarge")}</p>}
        {typeof checked === "object" && <Outcome checked={checked} />}
      </div>
    </Part>
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

function Outcome({ checked: { name, report } }: { checked: CheckedFile }) {
  const { word, language } = useReader();
  const { findings, summary } = report;
  const counts = (["error", "warning", "info"] as const).filter((severity) => summary[severity] > 0);
  return (
    <>
      <p>
        <bdi>{name}</bdi>
        {word("colon")}
        {counts.length === 0
          ? word("nothingFound")
          : counts.map((severity) => countLabel(severity, summary[severity], language)).join(word("comma"))}
      </p>
      <ol class="findings">
        {findings.slice(0, most).map((finding) => (
          <Found key={`${finding.rule} ${finding.path} ${finding.message}`} finding={finding} />
        ))}
      </ol>
      {findings.length > most && <p>{word("moreFindings")}</p>}
    </>
  );
}

function Found({ finding: { severity, message, suggestion, location, path } }: { finding: DescribedFinding }) {
  const { word } = useReader();
  const place = location?.line === undefined ? path : `${word("line")}${location.line}${word("lineEnd")}`;
  return (
    <li class={severity}>
      <p>
        <strong>{word(severity)}</strong> <span class="place">{place}</span>
      </p>
      <p>{message}</p>
      {suggestion !== "" && <p class="aside">{suggestion}</p>}
    </li>
  );
}
