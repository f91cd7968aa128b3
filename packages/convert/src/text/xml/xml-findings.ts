import type { Finding, FindingDefinition, FindingLocation } from "@regional-plan/model";

/** What can be wrong with XML before anybody asks what it says. */
export const xmlFindings = {
  syntax: {
    id: "xml/syntax",
    severity: "error",
    message: { en: "The XML is not well-formed: {problem}.", zh: "XML 格式有误，解析器报告：{problem}。" },
    why: { en: "What follows cannot be read, or only by guessing.", zh: "此处之后的内容无法读取，或只能靠猜测。" },
    fix: { en: "Mend it at this place.", zh: "请改正此处。" },
    variants: {
      entity: {
        message: {
          en: "The document uses the entity {entity}, which XML itself does not define.",
          zh: "文档用到了 XML 未预定义的实体 {entity}。",
        },
        fix: {
          en: "Write the sign itself, or its number such as &#160;. Declared entities are never expanded, and no file is fetched for them.",
          zh: "请直接写出该字符，或使用 &#160; 这样的字符编码。文档中声明的实体一律不展开，也不会为此读取任何外部文件。",
        },
      },
      ampersand: {
        message: { en: "An ampersand begins no reference.", zh: "“&”后面不是有效的引用。" },
        fix: { en: "Write &amp; for the sign itself.", zh: "如需写出该符号本身，请写作 &amp;。" },
      },
      tooDeep: {
        message: { en: "Elements stand within each other more than {limit} deep.", zh: "元素嵌套超过 {limit} 层。" },
        fix: { en: "Check that it is the right file.", zh: "请确认文件是否正确。" },
      },
    },
  },
  encoding: {
    id: "xml/encoding",
    severity: "warning",
    message: {
      en: "The document says that it is in {declared}, which it is not; it was read as {encoding}.",
      zh: "文档声明的编码为 {declared}，与实际不符，已按 {encoding} 读取。",
    },
    why: { en: "Other programs may refuse it, or read other letters.", zh: "其他程序可能拒绝读取，或误读其中的文字。" },
    fix: { en: "Save it as UTF-8, and say so in its first line.", zh: "请另存为 UTF-8 编码，并在首行如实声明。" },
  },
} as const satisfies Record<string, FindingDefinition>;

/** A finding of XML. */
export function xmlFinding(
  kind: keyof typeof xmlFindings,
  params: Finding["params"],
  { variant, location }: { readonly variant?: string; readonly location?: FindingLocation } = {},
): Finding {
  const { id, severity } = xmlFindings[kind];
  return { rule: id, severity, path: "", ...(variant && { variant }), ...(params && { params }), ...(location && { location }) };
}
