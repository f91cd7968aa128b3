/** Whether two Chinese characters stand side by side at a place of a text. */
export const hasTwoHan = (text: string, at: number): boolean => isHan(text, at) && isHan(text, at + 1);

/** Whether a Chinese character stands at a place. Nearly all are told by their code. */
function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  if (!(code >= 0x2e80) || (code >= 0x3008 && code <= 0x3020) || code >= 0xff00) return false;
  return /^\p{Script=Han}/u.test(text.slice(at, at + 2));
}
