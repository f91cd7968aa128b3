import { fixesOf } from "@regional-plan/workbench";
import type { CheckedInput } from "../check-input.ts";
import type { Input } from "../read/read-input.ts";

/** Whether an input can be written back. */
export const isFixable = ({ place, name }: Input): boolean => place !== undefined && name !== "ningbo";

/** How many findings have something that mends them, in an input that can be written back. */
export const countMendable = (checked: Pick<CheckedInput, "report" | "input" | "loaded">): number =>
  isFixable(checked.input) && checked.input.format.edits ? fixesOf(checked).length : 0;
