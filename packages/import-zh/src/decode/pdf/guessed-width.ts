/** How wide a text is, in sizes of its font: Chinese characters are square, others about half as wide. */
export function guessedWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += (sign.codePointAt(0) as number) < 0x2000 ? 0.5 : 1;
  return width;
}
