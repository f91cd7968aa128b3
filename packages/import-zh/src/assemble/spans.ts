import type { SourceSpan } from "@regional-plan/model";
import { placeOf, type Stretch } from "../segment/block.ts";

/** Makes the spans of a text: the words as they stand there, and where. */
export function spansOf(text: string): (...stretches: readonly Stretch[]) => SourceSpan[] {
  return (...stretches) => {
    const spans: SourceSpan[] = [];
    for (const stretch of stretches) {
      const { start, end } = placeOf(stretch);
      if (end > start) spans.push({ quote: text.slice(start, end), start, end });
    }
    return spans;
  };
}
