import { defineFormat } from "../../contract/define-format.ts";
import { withRead } from "../../contract/with-read.ts";
import { stratmlMapping } from "./mapping.ts";
import { stratmlOptions } from "./options.ts";
import { load, reader } from "./reader.ts";

/** The international standard for strategic plans, StratML (ISO 17469-1): Part 1 and Part 2, with results of performance. */
export const stratml = withRead(
  defineFormat({
    id: "stratml",
    title: { en: "StratML (ISO 17469-1)", zh: "StratML（ISO 17469-1）" },
    mediaTypes: ["application/xml", "text/xml"],
    extensions: [".xml"],
    mapping: stratmlMapping,
    options: stratmlOptions,
    findings: reader.findings,
    detect: reader.detect,
    load,
    write: async (plan, { part, language }) => (await import("./writing/write-stratml.ts")).writeStratml(plan, { part, language }),
  }),
);
