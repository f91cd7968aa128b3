import { codes } from "@regional-plan/validate/codes";
import { type Checked, type CheckOptions, checkOpened } from "@regional-plan/workbench";
import { readDocuments } from "./read/read-documents.ts";
import type { Input } from "./read/read-input.ts";

/** An input that was checked. */
export type CheckedInput = Checked<Input>;

/** Checks what was read, with the plan's source texts and all tables of codes at hand. */
export const checkInput = (input: Input, options: CheckOptions): Promise<CheckedInput> =>
  checkOpened(input, { ...options, codes, documentsOf: (value) => readDocuments(input, value) });
