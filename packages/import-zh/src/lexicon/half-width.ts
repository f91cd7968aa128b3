/** Digits as wide as letters; each stays in its place. */
export const halfWidth = (text: string): string =>
  hasWideDigit(text) ? text.replaceAll(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)) : text;

function hasWideDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0xff0f && code < 0xff1a) return true;
  }
  return false;
}
