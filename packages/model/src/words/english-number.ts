/** A number as English texts print it: `3.2 million`, `15,000`. No digit is lost. */
export function englishNumber(number: number): string {
  for (const [size, name] of sizes) {
    const short = shortOf(number, size);
    if (short !== undefined) return `${short} ${name}`;
  }
  const [, sign = "", whole = "", rest = ""] = /^(-?)(\d{5,})(\.\d+)?$/u.exec(String(tidy(number))) ?? [];
  return whole === "" ? String(tidy(number)) : `${sign}${whole.replace(/\B(?=(?:\d{3})+$)/gu, ",")}${rest}`;
}

/** A number counted in a larger size, where few digits say it: 150000000 in 亿 is 1.5. */
export function shortOf(number: number, size: number): number | undefined {
  const short = tidy(number / size);
  return Math.abs(short) >= 1 && /^-?\d{1,6}(?:\.\d{1,4})?$/u.test(String(short)) ? short : undefined;
}

/** Without what arithmetic with fractions makes up. */
const tidy = (number: number) => Number(number.toPrecision(15));

const sizes: readonly (readonly [number, string])[] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];
