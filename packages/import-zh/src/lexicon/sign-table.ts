/**
 * By the code of a sign, the number of the group that it is in, from 1; 0 for any other. To look a sign up takes less than to
 * ask a pattern or a text for it, and a text is walked sign by sign.
 */
export function signTable(...groups: readonly string[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  groups.forEach((signs, at) => {
    for (let sign = 0; sign < signs.length; sign++) table[signs.charCodeAt(sign)] = at + 1;
  });
  return table;
}
