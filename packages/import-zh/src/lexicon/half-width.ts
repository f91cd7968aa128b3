/** Digits as wide as letters; each stays in its place. */
export const halfWidth = (text: string): string =>
  /[０-９]/.test(text) ? text.replaceAll(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)) : text;
