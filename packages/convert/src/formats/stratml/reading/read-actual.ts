import type { ElementData, KeptData } from "../extension.ts";
import type { ActualMark } from "../marks.ts";

/** A result as it was read. */
export interface ReadActual {
  readonly data: { readonly target?: string; readonly indicator?: string; readonly date?: string };
  readonly mark: ActualMark | undefined;
  /** What the plan has no place for. */
  readonly kept: KeptData;
  /** The whole element, for where no report can be made. */
  readonly raw: ElementData;
}
