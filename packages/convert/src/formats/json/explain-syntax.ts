import type { Finding, FindingDefinition, MessageTemplate } from "@regional-plan/model";
import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";
import { lineIndex } from "../../line-index.ts";

/** What reading JSON can find. */
export const jsonFindings: readonly FindingDefinition[] = [
  {
    id: "json/syntax",
    severity: "error",
    message: { en: "This is not valid JSON: {problem}.", zh: "JSON 格式有误：{problem}。" },
    why: { en: "Nothing after a mistake of form can be relied upon.", zh: "格式出错后，其后的内容均无法可靠读取。" },
    fix: { en: "Mend it at the place shown.", zh: "请在所示位置改正。" },
  },
];

/** Says where a text stops being JSON, and why; the first ten places. */
export function explainSyntax(text: string): Finding[] {
  if (nestedTooDeep(text)) return [syntaxFinding({ en: "it is nested too deep", zh: "嵌套层数过多" }, 0, text)];
  const errors: ParseError[] = [];
  parse(text, errors, { allowTrailingComma: false, disallowComments: true });
  const found = errors.length > 0 ? errors : [{ error: 1, offset: 0, length: 0 } satisfies ParseError];
  return found
    .slice(0, 10)
    .map(({ error, offset }) => syntaxFinding(problems[printParseErrorCode(error)] ?? problems.InvalidSymbol, offset, text));
}

function syntaxFinding(problem: MessageTemplate, offset: number, text: string): Finding {
  return { rule: "json/syntax", severity: "error", path: "", params: { problem }, location: lineIndex(text)(offset) };
}

/** The parser that explains is recursive; a text that opens more brackets in a row than any plan is refused before. */
export function nestedTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at);
    else if (sign === "[" || sign === "{") depth++;
    else if (sign === "]" || sign === "}") depth--;
    if (depth > 500) return true;
  }
  return false;
}

/** Where the string ends that begins at a place, at the latest with its line: one that is left open hides no brackets below. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '"' || text[at] === "\n") return at;
    if (text[at] === "\\") at++;
  }
  return text.length;
}

const problems: Readonly<Record<string, MessageTemplate>> & { InvalidSymbol: MessageTemplate } = {
  InvalidSymbol: { en: "a word or sign that does not belong here", zh: "此处出现了不应有的字词或符号" },
  InvalidNumberFormat: { en: "a number that is not written as JSON numbers are", zh: "数字写法不正确" },
  PropertyNameExpected: {
    en: "a key in double quotation marks is missing (or a comma is left over before it)",
    zh: "缺少用英文双引号括起的字段名，或前面多了一个逗号",
  },
  ValueExpected: { en: "a value is missing", zh: "缺少值" },
  ColonExpected: { en: "a colon is missing after the key", zh: "字段名后缺少英文冒号" },
  CommaExpected: { en: "a comma is missing", zh: "缺少英文逗号" },
  CloseBraceExpected: { en: "a closing brace } is missing", zh: "缺少右花括号 }" },
  CloseBracketExpected: { en: "a closing bracket ] is missing", zh: "缺少右方括号 ]" },
  EndOfFileExpected: { en: "something follows after the end", zh: "内容结束之后还有多余字符" },
  InvalidCommentToken: { en: "a comment, which JSON does not allow", zh: "JSON 不允许注释" },
  UnexpectedEndOfString: { en: "a text has no closing quotation mark", zh: "文本缺少右引号" },
  UnexpectedEndOfNumber: { en: "a number breaks off", zh: "数字不完整" },
  InvalidUnicode: { en: "a \\u escape that is not complete", zh: "\\u 转义不完整" },
  InvalidEscapeCharacter: { en: "a backslash before a sign that cannot be escaped", zh: "反斜杠转义不正确" },
  InvalidCharacter: { en: "a control character inside a text", zh: "文本中含有控制字符" },
};
