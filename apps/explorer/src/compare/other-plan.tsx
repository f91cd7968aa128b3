import type { Plan } from "@regional-plan/model";
import { useState } from "preact/hooks";
import { ChooseFile } from "../page/choose-file.tsx";
import { Said } from "../words/said.tsx";
import { useReader } from "../words/use-reader.ts";
import { askWorker } from "../worker/ask-worker.ts";
import type { Said as BothLanguages } from "../worker/own-state.ts";
import { words } from "./words.ts";

/** The plan that the one that is shown is compared with. It is kept while the page lives: one goes to an item and comes back. */
let kept: Plan | undefined;

/** What was chosen to compare with, and the field that chooses it. */
export function useOtherPlan(): [other: Plan | undefined, take: (plan: Plan | undefined) => void] {
  const [other, setOther] = useState(kept);
  const take = (plan: Plan | undefined) => {
    kept = plan;
    setOther(plan);
  };
  return [other, take];
}

interface ChooseOtherProps {
  label: string;
  other: Plan | undefined;
  onTake: (plan: Plan | undefined) => void;
  /** The reference plan, where another is shown. */
  reference: Plan | undefined;
}

/** Chooses the other plan: a file, or the reference plan. */
export function ChooseOther({ label, other, onTake, reference }: ChooseOtherProps) {
  const { language } = useReader();
  const [state, setState] = useState<"reading" | "failed" | BothLanguages>();
  const take = async (file: File) => {
    setState("reading");
    onTake(undefined);
    try {
      const { plan, why } = await askWorker("read", { name: file.name, content: new Uint8Array(await file.arrayBuffer()) });
      onTake(plan);
      setState(why);
    } catch {
      setState("failed");
    }
  };
  return (
    <div class="drop">
      <ChooseFile label={label} onChoose={take} />
      {reference !== undefined && (
        <p>
          <button type="button" onClick={() => onTake(reference)}>
            {words.takeReference[language]}
          </button>
        </p>
      )}
      <p aria-live="polite">
        {state === "reading" && words.reading[language]}
        {state === "failed" && words.failed[language]}
        {typeof state === "object" && state[language]}
        {other !== undefined && (
          <>
            {words.against[language]} <Said text={other.title} />
          </>
        )}
      </p>
    </div>
  );
}
