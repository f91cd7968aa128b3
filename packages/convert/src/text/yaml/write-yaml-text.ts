import { escapeSteering, writtenNumber } from "@regional-plan/model";
import { Document, Scalar, type ScalarTag, visit } from "yaml";

/**
 * Writes data as YAML: a line of comment that names its schema first, where one is given. Every text comes back as it is.
 *
 * @example
 * ```ts
 * import { writeYamlText } from "@regional-plan/convert/yaml";
 *
 * writeYamlText({ title: { zh: "评分方案" }, weight: 40 }); //=> "title:\n  zh: 评分方案\nweight: 40\n"
 * ```
 */
export function writeYamlText(value: unknown, schema?: string): string {
  const document = new Document(withWrittenNumbers(value), { aliasDuplicateObjects: false, customTags: [writtenNumberTag] });
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === "string" && !isKeptPlain(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  // A text in quotation marks stays on one line: broken into several, a line of one blank among them would become a backslash.
  const layout = { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY };
  // What steers stands in quotation marks alone.
  const body = escapeSteering(document.toString(layout), "yaml");
  return schema === undefined ? body : `# yaml-language-server: $schema=${schema}\n${body}`;
}

/**
 * Whether a text can be written on its lines as it is. One with blanks where a line begins or ends, with another line
 * break than a line feed, with tabs, or with what cannot be seen goes into quotation marks, with escapes.
 */
function isKeptPlain(text: string): boolean {
  return !/[\p{Cc}\p{Cs}\p{Cf}\p{Zl}\p{Zp}]/u.test(text.replaceAll("\n", "")) && !/^[ \n]|[ ]$|[ ]\n|\n[ ]|\n\n$/u.test(text);
}

/** A number that is put out as it was read. */
class WrittenNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const writtenNumberTag: ScalarTag = {
  tag: "tag:yaml.org,2002:float",
  default: true,
  identify: (value) => value instanceof WrittenNumber,
  resolve: (text) => Number(text),
  stringify: ({ value }) => (value as WrittenNumber).text,
};

function withWrittenNumbers(value: unknown): unknown {
  // To JSON there is one zero.
  if (typeof value !== "object" || value === null) return value === 0 ? 0 : value;
  const part = (key: string, inner: unknown) => {
    const text = writtenNumber(value, key);
    return text === undefined ? withWrittenNumbers(inner) : new WrittenNumber(text);
  };
  if (Array.isArray(value)) return value.map((inner: unknown, index) => part(String(index), inner));
  return new Map(Object.entries(value).map(([key, inner]) => [key, part(key, inner)]));
}
