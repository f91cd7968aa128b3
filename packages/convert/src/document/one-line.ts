/**
 * A text on one line. A line break within Chinese was made by a page and stands for nothing; between words it stands for a blank.
 * Blanks at either end become one, so that what stands beside keeps its distance.
 */
export function oneLine(text: string): string {
  if (!hasBreak.test(text)) return text;
  let line = "";
  for (const part of text.split(/[\r\n]/u)) {
    const words = withoutBlanksAround(part);
    if (words === "") continue;
    line += line === "" ? words : `${isWithinChinese(line, words) ? "" : " "}${words}`;
  }
  return `${isBlank(text.charCodeAt(0)) ? " " : ""}${line}${line !== "" && isBlank(text.charCodeAt(text.length - 1)) ? " " : ""}`;
}

const hasBreak = /[\r\n]/;

/** Whether what stands on both sides is Chinese; signs such as “ and — are, beside a character. */
function isWithinChinese(before: string, after: string): boolean {
  const [last, first] = [before.slice(-2), after.slice(0, 2)];
  return (
    (endsChinese.test(last) && (beginsChinese.test(first) || beginsSign.test(first))) || (endsSign.test(last) && beginsChinese.test(first))
  );
}

const endsChinese = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\u{20000}-\u{3FFFF}]$/u;
const beginsChinese = /^[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\u{20000}-\u{3FFFF}]/u;
const endsSign = /[“”‘’—…·]$/u;
const beginsSign = /^[“”‘’—…·]/u;

/** A text without blanks around it, or at one end. Not by a regular expression, which would look for the end at each of many blanks. */
export function withoutBlanksAround(line: string, atStart = true, atEnd = true): string {
  let [start, end] = [0, line.length];
  while (atStart && start < end && isBlank(line.charCodeAt(start))) start++;
  while (atEnd && end > start && isBlank(line.charCodeAt(end - 1))) end--;
  return line.slice(start, end);
}

const isBlank = (code: number) => code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
