import { useMemo, useRef, useState } from "preact/hooks";
import { askWorker, endWork } from "../worker/ask-worker.ts";
import type { OwnState } from "../worker/own-state.ts";
import type { OwnFile } from "./own-file.ts";

/** The largest file that is looked at: a page has less room than a program. */
const maxBytes = 50_000_000;

type Standing = Pick<OwnFile, "name" | "step" | "failure" | "state" | "isShown">;

const none: Standing = { isShown: false };

/** The visitor's file. It lives as long as the page does, and in its memory alone. */
export function useOwnFile(): OwnFile {
  const [standing, stand] = useState(none);
  // What was asked before the last question has no say any more.
  const asked = useRef(0);
  const doings = useMemo(() => {
    const follow = async (before: (one: Standing) => Standing, ask: (isCurrent: () => boolean) => Promise<OwnState>) => {
      const number = ++asked.current;
      const isCurrent = () => asked.current === number;
      stand(before);
      try {
        const state = await ask(isCurrent);
        if (isCurrent()) stand((one) => ({ ...(one.name !== undefined && { name: one.name }), state, isShown: shows(one, state) }));
      } catch {
        if (isCurrent()) stand((one) => ({ ...(one.name !== undefined && { name: one.name }), failure: "failed", isShown: false }));
      }
    };
    const open: OwnFile["open"] = (file) => {
      const { name } = file;
      endWork();
      if (file instanceof File && file.size > maxBytes) {
        asked.current++;
        stand({ name, failure: "tooLarge", isShown: false });
        return;
      }
      follow(
        () => ({ name, step: "open", isShown: false }),
        async (isCurrent) => {
          const content = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : file.content;
          return askWorker("open", { name, content }, (step) => isCurrent() && stand((one) => ({ ...one, step })));
        },
      );
    };
    const close = () => {
      asked.current++;
      endWork();
      stand(none);
    };
    return {
      open,
      close,
      cancel: close,
      mend: (only?: { readonly rule: string; readonly path: string }) =>
        void follow(
          (one) => ({ ...one, step: "mend" }),
          () => askWorker("mend", only === undefined ? {} : { only }),
        ),
      undo: () =>
        void follow(
          (one) => ({ ...one, step: "mend" }),
          () => askWorker("undo", {}),
        ),
      show: (isShown: boolean) => stand((one) => ({ ...one, isShown: isShown && one.state?.plan !== undefined })),
    };
  }, []);
  return { ...standing, ...doings };
}

/** A plan that was just opened is shown at once; one that was mended, where it was shown before. */
const shows = (before: Standing, { plan }: OwnState): boolean => plan !== undefined && (before.state === undefined || before.isShown);
