/**
 * Round numbers from below the least value to above the greatest. They begin at nothing, without which lengths would deceive, but
 * where lines are far from it.
 */
export function valueTicks(least: number, most: number, isLength: boolean): number[] {
  const isFar = !isLength && least > 0 && least > most / 2 && least < most;
  const low = isFar ? least : Math.min(0, least);
  const high = low === 0 && most <= 0 ? 1 : Math.max(0, most);
  const step = roundStep((high - low) / 5);
  const [first, last] = [Math.floor(low / step + tiny), Math.ceil(high / step - tiny)];
  const count = Math.max(1, last - first);
  return Array.from({ length: count + 1 }, (_, at) => exact((first + at) * step));
}

/** What division leaves over. */
const tiny = 1e-9;

/** 1, 2 or 5 and zeros: the next that is not smaller. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least) + tiny);
  const digit = [1, 2, 5].find((each) => each * power >= least * (1 - tiny)) ?? 10;
  return digit * power;
}

/** 0.3, not 0.30000000000000004. */
const exact = (value: number): number => Number(value.toPrecision(12));
