import type { SourceSpan } from "@regional-plan/model";
import { placeOf, type Stretch } from "../segment/block.ts";

/** Makes the spans of a text: the words as they stand there, and where. */
export function spansOf(text: string): (...stretches: readonly Stretch[]) => SourceSpan[] {
  return (...stretches) =>
    stretches.flatMap((stretch) => {
      const { start, end } = placeOf(stretch);
      return end > start ? [{ quote: text.slice(start, end), start, end }] : [];
    });
}
