/** What a column of a year holds: what indicators are to reach in it, or what they were. */
export interface YearMeaning {
  readonly is: "target" | "baseline";
  readonly year: string;
}

/** Whether a heading is a year, or what indicators are to reach in one. */
export const isYearHeading = (heading: string): boolean => isYear(heading) || readYear(heading) !== undefined;

/** Whether a heading is nothing but a year. */
export const isYear = (heading: string): boolean => /^\s*\d{4}\s*年?\s*$/u.test(heading.normalize("NFKC"));

/** What a heading says of a year; `undefined` where it says nothing of one. */
export function readYear(heading: string): YearMeaning | undefined {
  const plain = heading.normalize("NFKC").replace(/[\s()]/gu, "");
  for (const is of ["target", "baseline"] as const) {
    const [, first, last] = forms[is].exec(plain) ?? [];
    const year = first ?? last;
    if (year !== undefined) return { is, year };
  }
  return undefined;
}

const forms = {
  target: formOf("(?:预期|规划|计划)?目标(?:值|数)?"),
  baseline: formOf("(?:基期|基准|基数|现状)(?:年|值|数)?"),
} as const;

/** The words behind the year or before it, each with the unit at the end that some name there. */
function formOf(words: string): RegExp {
  return new RegExp(`^(?:到)?(\\d{4})年?(?:底|末)?的?${words}[%‰]?$|^${words}[:,]?(?:到)?(\\d{4})年?(?:底|末)?$`, "u");
}
