/**
 * How the series of a figure are told apart without colour, on a grey printer too: lines by their dashes and by the signs at their
 * points, bars by what fills them. With more than there are of one, the other still differs.
 */
export const lineLooks = [
  { dash: "solid", lengths: "" },
  { dash: "dash", lengths: "7 4" },
  { dash: "sysDot", lengths: "2 3" },
  { dash: "dashDot", lengths: "9 3 2 3" },
  { dash: "lgDash", lengths: "14 4" },
] as const;

/** The signs at points, by the names that Office has for them. */
export const pointLooks = ["circle", "square", "triangle", "diamond", "x", "plus"] as const;

/** A sign at a point. */
export type PointLook = (typeof pointLooks)[number];

/** What fills bars, by the names that Office has for it. */
export const barLooks = ["solid", "none", "dkUpDiag", "pct20", "cross", "dkHorz"] as const;

/** What fills a bar. */
export type BarLook = (typeof barLooks)[number];

/** The one of a list for a series by its number. */
export const lookOf = <T>(looks: readonly T[], series: number): T => looks[series % looks.length] as T;
