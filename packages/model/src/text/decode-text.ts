import type { Finding, FindingDefinition } from "../finding/finding.ts";
import { guessEncoding } from "./guess-encoding.ts";

/** The largest text that is read, in UTF-16 code units: larger strings are near the limit of JavaScript engines. */
export const maxTextLength = 400_000_000;

const saveAsUtf8 = {
  en: "Open it in an editor and save it as UTF-8 (in Notepad: File, Save as, Encoding: UTF-8).",
  zh: "请用编辑器打开该文件，另存为 UTF-8 编码（如在记事本中选择“文件—另存为”，“编码”选“UTF-8”）。",
} as const;

/** What can be wrong with a content before its format looks at it. */
export const contentFindings = {
  encoding: {
    id: "content/encoding",
    severity: "error",
    message: { en: "The file is not valid UTF-8.", zh: "文件不是有效的 UTF-8 编码。" },
    why: { en: "In another encoding, Chinese text would be read as other characters.", zh: "采用其他编码时，汉字会被误读为乱码。" },
    fix: saveAsUtf8,
    variants: {
      looksLike: {
        message: {
          en: "The file is not in UTF-8 but, as it seems, in {encoding}.",
          zh: "文件不是 UTF-8 编码，疑为 {encoding} 编码。",
        },
        fix: saveAsUtf8,
      },
    },
  },
  tooLarge: {
    id: "content/too-large",
    severity: "error",
    message: { en: "The file is too large to be read in one piece.", zh: "文件过大，无法一次读入。" },
    why: { en: "A plan, even a country's, is a few megabytes.", zh: "即使是国家级规划，数据通常也只有几兆字节。" },
    fix: { en: "Check that it is the right file; split it, or use NDJSON.", zh: "请确认文件是否正确，必要时拆分或改用 NDJSON 格式。" },
  },
  kind: {
    id: "content/kind",
    severity: "error",
    message: { en: "This format reads {expected}.", zh: "该格式只能读取{expected}。" },
    why: { en: "A folder and a file are read in different ways.", zh: "文件夹与单个文件的读取方式不同。" },
    fix: { en: "Name the right file or folder, or another format.", zh: "请指定正确的文件或文件夹，或选用其他格式。" },
  },
} as const satisfies Record<string, FindingDefinition>;

/** A text, or why there is none. */
export type Decoded = { text: string; finding?: undefined } | { text?: undefined; finding: Finding };

/**
 * The text of a content: UTF-8, without its byte-order mark. What is neither text nor bytes, a folder, is refused with a finding.
 *
 * @example
 * ```ts
 * import { decodeText } from "@regional-plan/model";
 *
 * decodeText("\uFEFFid: my-city").text; //=> "id: my-city"
 * decodeText(new Uint8Array([0xd7, 0xdf])).finding?.rule; //=> "content/encoding"
 * ```
 */
export function decodeText(content: unknown): Decoded {
  if (typeof content !== "string" && !(content instanceof Uint8Array))
    return refuse("kind", { expected: { en: "a single file", zh: "单个文件" } });
  if (content.length > maxTextLength) return refuse("tooLarge");
  if (typeof content === "string") return { text: content.startsWith("\uFEFF") ? content.slice(1) : content };
  try {
    return unlessGuessed(new TextDecoder("utf-8", { fatal: true }).decode(content), content);
  } catch {
    return refuseEncoding(content);
  }
}

/** A text that bytes were read as; where it holds zeros, they may be of another encoding. */
export function unlessGuessed(text: string, bytes: Uint8Array): Decoded {
  return text.includes("\0") ? (refuseGuessed(bytes) ?? { text }) : { text };
}

/** Says that bytes are not UTF-8. */
export function refuseEncoding(bytes: Uint8Array): Decoded {
  return refuseGuessed(bytes) ?? refuse("encoding");
}

/** Says what the bytes look like; nothing where they look like nothing that is known. */
function refuseGuessed(content: Uint8Array): Decoded | undefined {
  const encoding = guessEncoding(content);
  return encoding && refuse("encoding", { encoding }, "looksLike");
}

function refuse(kind: keyof typeof contentFindings, params?: Finding["params"], variant?: string): Decoded {
  const { id, severity } = contentFindings[kind];
  return { finding: { rule: id, severity, path: "", ...(variant !== undefined && { variant }), ...(params && { params }) } };
}
