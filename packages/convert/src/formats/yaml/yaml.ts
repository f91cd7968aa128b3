import { inSchemaOrder, schemaUrl } from "@regional-plan/model";
import { defineFormat } from "../../contract/define-format.ts";
import { withRead } from "../../contract/with-read.ts";
import { editContent } from "../../text/edit/edit-content.ts";
import { editYamlText } from "../../text/yaml/edit-yaml-text.ts";
import { writeYamlText } from "../../text/yaml/write-yaml-text.ts";
import { reader } from "./reader.ts";

/** One YAML file, for people who edit a small plan by hand. Lossless. */
export const yaml = withRead(
  defineFormat({
    id: "yaml",
    title: { en: "YAML", zh: "YAML" },
    mediaTypes: ["application/yaml", "text/yaml"],
    extensions: [".yaml", ".yml"],
    mapping: [{ field: "*", target: { en: "the same key", zh: "同名字段" }, note: { en: "Nothing is lost.", zh: "无任何信息损失。" } }],
    ...reader,
    edit: async (content, operations) => editContent(content, operations, editYamlText),
    write: async (plan) => ({ content: writeYamlText(inSchemaOrder(plan), schemaUrl("plan")), losses: [] }),
  }),
);
