import type { ImportStep } from "@regional-plan/import-zh";
import type { MessageTemplate } from "@regional-plan/model";
import type { Terminal } from "../terminal.ts";

/** What is told of a long document while it is read; of a short one nothing, since it is done at once. */
export function showSteps(content: string | Uint8Array, { showProgress }: Terminal): { onStep?: (step: ImportStep) => void } {
  return content.length < long ? {} : { onStep: (step) => showProgress(steps[step]) };
}

/** Characters or bytes from which on to read a document takes more than a moment. */
const long = 100_000;

const steps: Readonly<Record<ImportStep, MessageTemplate>> = {
  decode: { en: "Reading the text …", zh: "正在读取文本……" },
  outline: { en: "Finding headings …", zh: "正在识别标题……" },
  duties: { en: "Finding who is responsible …", zh: "正在识别责任单位……" },
  targets: { en: "Finding targets …", zh: "正在识别目标值……" },
  assemble: { en: "Putting the plan together …", zh: "正在生成规划……" },
};
