/** What a text names one after the other, without brackets around it. */
export function splitWords(text: string): string[] {
  const parts = text
    .normalize("NFKC")
    .replace(/^[[【〔{]|[\]】〕}]$/gu, "")
    .split(/\s*[、,;/|]\s*/u)
    .map((part) => part.replace(/^[“”‘’"']+|[“”‘’"']+$/gu, "").trim())
    .filter((part) => part !== "");
  return parts.length > 0 ? parts : [text];
}
