import { type LabelStyle, labelStyles } from "./read-label.ts";

interface Open {
  readonly style: LabelStyle | "mark" | "box" | "bare";
  readonly rank: number;
  readonly mark: number | undefined;
  readonly isRunIn: boolean;
}

/** The headings that stand open at a place of the document. A style that is open again is at its level; any other divides what is open above it. */
export class LevelStack {
  #open: Open[] = [];

  /** Opens a heading, and tells its level. */
  push(style: LabelStyle, isFirst = false, isRunIn = false): number {
    const rank = labelStyles.indexOf(style);
    const top = this.#open.at(-1);
    // A list that begins anew under a box is a part of it.
    const isInBox = top?.style === "box" && isFirst && rank > labelStyles.indexOf("（#）");
    const at = isInBox ? -1 : this.#open.findLastIndex((open) => open.style === style);
    if (at >= 0) this.#open.length = at;
    else while (!isInBox && (this.#open.at(-1)?.rank ?? -1) > rank) this.#open.pop();
    this.#open.push({ style, rank, mark: undefined, isRunIn });
    return this.#open.length;
  }

  /** Opens a heading without a label that is so many marks deep. */
  pushMark(depth: number): number {
    while (
      this.#open.length > 0 &&
      (this.#open.at(-1)?.mark ?? 99) >= depth &&
      !(this.#open.at(-1)?.mark === undefined && this.#open.length < depth - 1)
    )
      this.#open.pop();
    this.#open.push({ style: "mark", rank: -1, mark: depth, isRunIn: false });
    return this.#open.length;
  }

  /** Opens a heading without a label that divides what labels of a style do. */
  pushAbove(style: LabelStyle): number {
    const rank = labelStyles.indexOf(style) - 0.5;
    while ((this.#open.at(-1)?.rank ?? -1) >= rank) this.#open.pop();
    this.#open.push({ style: "bare", rank, mark: undefined, isRunIn: false });
    return this.#open.length;
  }

  /** Opens a box below what is open and no measure that runs on; another box takes its place. */
  pushBox(): number {
    const at = this.#open.findIndex(({ style }) => style === "box");
    if (at >= 0) this.#open.length = at;
    while (this.#open.at(-1)?.isRunIn === true) this.#open.pop();
    this.#open.push({ style: "box", rank: labelStyles.length, mark: undefined, isRunIn: false });
    return this.#open.length;
  }

  isEmpty(): boolean {
    return this.#open.length === 0;
  }

  clear(): void {
    this.#open = [];
  }
}
