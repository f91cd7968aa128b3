const scratch = new DataView(new ArrayBuffer(8));

/** A number in four bytes (RK): a whole one, or the upper half of one with a point; either perhaps in hundredths. */
export function shortNumber(bits: number): number {
  let value: number;
  if (bits & 2) value = bits >> 2;
  else {
    scratch.setInt32(0, bits & ~3);
    scratch.setInt32(4, 0);
    value = scratch.getFloat64(0);
  }
  return bits & 1 ? value / 100 : value;
}
