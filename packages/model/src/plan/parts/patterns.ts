/** The pattern of every id. */
export const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u;

/** The form of a currency code (ISO 4217). */
export const currencyPattern = /^[A-Z]{3}$/u;

/** The shape of a language tag. */
export const languageTagPattern = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/u;

const datePattern = "[0-9]{4}(?:~|-(?:(?:0[1-9]|1[0-2])(?:~|-(?:0[1-9]|[12][0-9]|3[01]))?|3[3-6]|4[01]))?";

/** The shape of an EDTF date or interval. */
export const edtfPattern = new RegExp(String.raw`^${datePattern}(?:/(?:${datePattern}|\.\.))?$`, "u");

/** The shape of a domain name, under which data of others stands. */
export const namespacePattern = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u;

/** The shape of a SHA-256. */
export const sha256Pattern = /^[0-9a-f]{64}$/u;

/** A text with anything in it that can be seen: blanks of all kinds and invisible signs alone are no text. */
export const inkPattern = /[^\t-\r \u0085\u00a0\u1680\u180e\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/u;
