import { validateText } from "@regional-plan/workbench";
import type { CheckAnswer, CheckQuestion } from "./check-file.ts";

/** Checks apart from the page, which stays quick meanwhile. */
addEventListener("message", async ({ data: { bytes, name, language } }: MessageEvent<CheckQuestion>) => {
  const report = await validateText(bytes, { name, language });
  postMessage(report satisfies CheckAnswer);
});
