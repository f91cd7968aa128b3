/** A language tag in the letter case that RFC 5646 (2.1.1) recommends: `zh-Hans-CN`, `en-GB-x-in`. */
export function tagInCase(tag: string): string {
  const parts = tag.toLowerCase().split("-");
  const single = parts.findIndex((part) => part.length === 1);
  const end = single < 0 ? parts.length : single;
  return parts.map((part, index) => (index === 0 || index > end ? part : inCase(part))).join("-");
}

function inCase(part: string): string {
  if (part.length === 2) return part.toUpperCase();
  return part.length === 4 ? part.slice(0, 1).toUpperCase() + part.slice(1) : part;
}
