/** The longest that a program takes, in UTF-16 code units. */
const longest = 31;

/** Titles as names of sheets: without the signs that none may have, at most 31 long, and no two alike in whatever case. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const clean = title.replace(/[[\]:*?/\\]/gu, "·").replace(/^'+|'+$/gu, "") || "1";
    let name = cut(clean, longest);
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      const ending = `（${count}）`;
      name = cut(clean, longest - ending.length) + ending;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Never half of a character that takes two code units. */
function cut(text: string, length: number): string {
  let short = "";
  for (const sign of text) {
    if (short.length + sign.length > length) break;
    short += sign;
  }
  return short;
}
