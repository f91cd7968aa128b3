import {
  atPointer,
  type Finding,
  type FindingDefinition,
  type FindingLocation,
  keepWrittenNumber,
  pointerSteps,
} from "@regional-plan/model";

/** What can become of the text of a number when it is read. */
export const numberFindings = {
  inexact: {
    id: "content/inexact-number",
    severity: "error",
    message: {
      en: "{source} cannot be held as a number: it would become {value}.",
      zh: "{source} 无法作为数字原样保存，会变成 {value}。",
    },
    why: {
      en: "Software keeps about 16 digits of a number and nothing of how it is written; a code or an amount would come out as another one.",
      zh: "软件处理数字时仅保留约 16 位有效数字，且不保留写法，代码或数值会因此改变。",
    },
    fix: {
      en: 'If it is a code or a version, put it in quotation marks: "{source}". If it is an amount, write it with fewer digits.',
      zh: '如为代码或版本号，请加上英文引号："{source}"；如为数值，请减少位数。',
    },
  },
  respelt: {
    id: "content/number-spelling",
    severity: "warning",
    message: {
      en: "To other software {source} is the number {value}.",
      zh: "其他软件会把 {source} 读作数字 {value}。",
    },
    why: {
      en: "In “extensions” nobody knows whether a number or a code is due; how a number is written is soon lost.",
      zh: "扩展数据（extensions）中的内容是数字还是代码无从判断，数字的写法容易丢失。",
    },
    fix: {
      en: 'If it is a code or a version, put it in quotation marks: "{source}". If it is an amount, write {value}.',
      zh: '如为代码或版本号，请加上英文引号："{source}"；如为数值，请写作 {value}。',
    },
  },
} as const satisfies Record<string, FindingDefinition>;

/**
 * What is to be said of a number that was read from a text: nothing where its text is that of its value, and nothing where
 * the model knows that a number is due and 3.20 is 3.2.
 */
export function numberFinding(source: string, value: number, path: string, location: FindingLocation): Finding | undefined {
  // A number that is too large for any is told by the model itself.
  if (String(value) === source || !Number.isFinite(value)) return undefined;
  const survives = isSameDecimal(source, String(value));
  if (survives && !isInExtensions(path)) return undefined;
  const { id, severity } = survives && isJsonNumber(source) && shown(source) === source ? numberFindings.respelt : numberFindings.inexact;
  return { rule: id, severity, path, params: { source: shown(source), value: String(value) }, location };
}

/** Has the numbers that findings say are written otherwise written again as they are; the findings, as they came. */
export function keepSpellings(value: unknown, findings: Finding[]): Finding[] {
  for (const { rule, path, params } of findings) {
    const [key = "", parent] = [pointerSteps(path).at(-1), atPointer(value, path.slice(0, path.lastIndexOf("/")))];
    if (rule === numberFindings.respelt.id && typeof parent === "object" && parent !== null)
      keepWrittenNumber(parent, key, String(params?.source));
  }
  return findings;
}

/** A number as it may stand in a message; one that is longer than any that survives is cut. */
const shown = (source: string) => (source.length > 60 ? `${source.slice(0, 60)}…` : source);

/** Whether two texts of numbers mean the same, digit by digit. */
function isSameDecimal(a: string, b: string): boolean {
  const [left, right] = [decimalOf(a), decimalOf(b)];
  return left !== undefined && left === right;
}

/** The significant digits of a number and the power of ten that they stand at; of a whole number in hexadecimal too. */
function decimalOf(text: string): string | undefined {
  if (/^[+-]?0[xo][0-9a-f]+$/iu.test(text)) return text.length > 300 ? undefined : decimalOf(String(BigInt(text.replace(/^[+-]/u, ""))));
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^([+-]?)([0-9]*)(?:\.([0-9]*))?(?:e([+-]?[0-9]{1,9}))?$/iu.exec(text) ?? [];
  const digits = whole + fraction;
  if (digits === "") return undefined;
  const first = digits.search(/[1-9]/u);
  if (first < 0) return "0";
  let end = digits.length;
  while (digits[end - 1] === "0") end--;
  return `${sign === "-" ? "-" : ""}${digits.slice(first, end)}e${Number(exponent) + whole.length - first}`;
}

/** Whether a text is a number in JSON too, so that every format can keep it as it is written. */
const isJsonNumber = (text: string): boolean => /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/u.test(text);

/** Whether a path lies in data that the model does not know: of the plan, or of an item. */
function isInExtensions(path: string): boolean {
  const steps = pointerSteps(path);
  return steps[0] === "extensions" || steps[2] === "extensions";
}
