/** A line of a calendar, folded: at most 75 octets of UTF-8 each, never through the middle of a character (RFC 5545, 3.1). */
export function contentLine(line: string): string {
  const parts: string[] = [];
  let [part, octets] = ["", 0];
  for (const sign of line) {
    const size = octetsOf(sign.codePointAt(0) ?? 0);
    if (octets + size > 75) {
      parts.push(part);
      // The blank that a folded line begins with counts too.
      [part, octets] = [" ", 1];
    }
    part += sign;
    octets += size;
  }
  return `${[...parts, part].join("\r\n")}\r\n`;
}

const octetsOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);

/** A text as the value of a property (RFC 5545, 3.3.11); a sign that no calendar can hold is replaced. */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?/gu, "\n")
    .replace(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, "\uFFFD")
    .replace(/[\\;,]/gu, "\\$&")
    .replace(/\n/gu, "\\n");
}

/** A day `2025-12-31` as a value of type DATE. */
export const dateValue = (day: string): string => day.replaceAll("-", "");
