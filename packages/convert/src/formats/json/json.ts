import { serialisePlan } from "@regional-plan/model";
import { defineFormat } from "../../contract/define-format.ts";
import { withRead } from "../../contract/with-read.ts";
import { editContent } from "../../text/edit/edit-content.ts";
import { editJson } from "../../text/json/edit-json.ts";
import { reader } from "./reader.ts";

/** The canonical file: two-space JSON, keys in the order of the schema, a final newline. Lossless. */
export const json = withRead(
  defineFormat({
    id: "json",
    title: { en: "JSON (canonical)", zh: "JSON（规范格式）" },
    mediaTypes: ["application/json"],
    extensions: [".json"],
    mapping: [{ field: "*", target: { en: "the same key", zh: "同名字段" }, note: { en: "Nothing is lost.", zh: "无任何信息损失。" } }],
    ...reader,
    edit: async (content, operations) => editContent(content, operations, editJson),
    write: async (plan) => ({ content: serialisePlan(plan), losses: [] }),
  }),
);
