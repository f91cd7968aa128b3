import { unitDimension } from "./unit-dimension.ts";

/** What a unit that says another thing than its code should have. */
export interface MistakenUnit {
  /** The code that was meant; nothing where UCUM has none. */
  readonly nearest?: string;
  /** Whether unit and code, each for itself, lead to that one. */
  readonly certain: boolean;
}

/** Tells codes that are of UCUM by accident, where the unit in words measures something else: `mph` for 英里/小时 is a light. */
export function mistakenUnit(code: string, unit: string, nearest: (written: string) => string | undefined): MistakenUnit | undefined {
  const isMu = /^[百千万亿]*亩$/u.test(unit);
  const said = isMu ? "m2" : nearest(unit);
  if (said === undefined || said === code) return undefined;
  const [due, is] = [unitDimension(said), unitDimension(code)];
  if (is === undefined || due === is) return undefined;
  // What is counted or compared may be given in many ways; letters alone are no count.
  if ((due === undefined || due === "ratio1") && !/^[A-Za-z]+$/u.test(code)) return undefined;
  if (isMu) return { certain: false };
  const meant = nearest(code);
  const isMeant = meant !== undefined && unitDimension(meant) === due;
  return { nearest: isMeant ? meant : said, certain: meant === said };
}
