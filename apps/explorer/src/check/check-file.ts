import type { DescribedReport } from "@regional-plan/validate";
import type { Language } from "../words/use-reader.ts";
import workerAddress from "./check-worker.ts?worker&url";

/** What the worker is asked. */
export interface CheckQuestion {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly language: Language;
}

/** What it answers. */
export type CheckAnswer = DescribedReport;

/** Checks a file of the visitor's in a worker of the page; nothing is sent anywhere. What checks is loaded with the first file. */
export async function checkFile(file: File, language: Language): Promise<DescribedReport> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const worker = new Worker(trusted(workerAddress) as URL, { type: "module" });
  try {
    return await new Promise<DescribedReport>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => resolve(data);
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage({ bytes, name: file.name, language } satisfies CheckQuestion);
    });
  } finally {
    worker.terminate();
  }
}

/** The page's policy lets no text become the address of a program but this one. */
function trusted(address: string): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy("check-worker", {
    createScriptURL: (text) => {
      if (text !== workerAddress) throw new TypeError("Only the worker that checks may be started.");
      return text;
    },
  });
  return policy?.createScriptURL(address) ?? address;
}

interface TrustedTypes {
  createPolicy: (name: string, rules: { createScriptURL: (text: string) => string }) => TrustedPolicy;
}

interface TrustedPolicy {
  createScriptURL: (text: string) => unknown;
}

let policy: TrustedPolicy | undefined;
