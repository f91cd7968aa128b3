import { defineFormat } from "../../contract/define-format.ts";
import { withRead } from "../../contract/with-read.ts";
import { baseOption } from "../../linked/base-option.ts";
import { linkedMapping } from "../../linked/linked-mapping.ts";
import { reader } from "./reader.ts";
import { writeJsonld } from "./write-jsonld.ts";

/** The plan as linked data in JSON: its own keys, with a context that says what each means. Lossless. */
export const jsonld = withRead(
  defineFormat({
    id: "jsonld",
    title: { en: "JSON-LD (linked data)", zh: "JSON-LD（关联数据）" },
    mediaTypes: ["application/ld+json"],
    extensions: [".jsonld"],
    mapping: linkedMapping(),
    options: {
      base: { ...baseOption, for: "writing" },
      context: {
        kind: "choice",
        for: "writing",
        choices: ["embedded", "linked"],
        default: "embedded",
        title: {
          en: "whether the context stands in the file, or is named by its address",
          zh: "上下文（context）写入文件（embedded），或仅写其网址（linked）",
        },
      },
    },
    ...reader,
    write: async (plan, { base, context }) => writeJsonld(plan, base, context),
  }),
);
