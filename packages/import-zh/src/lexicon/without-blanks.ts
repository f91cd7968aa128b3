/** A text without its blanks; most names have none. */
export const withoutBlanks = (text: string): string => (/\s/.test(text) ? text.replaceAll(/\s/g, "") : text);
