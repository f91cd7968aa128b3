/** How wide a text is, in Chinese letters. */
export function lettersWide(text: string): number {
  let width = 0;
  for (const sign of text) width += (sign.codePointAt(0) ?? 0) < 0x1100 ? 0.58 : 1;
  return width;
}
