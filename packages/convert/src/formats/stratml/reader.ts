import { contentFindings, decodeText } from "@regional-plan/model";
import type { Content, FormatReader, Loaded } from "../../contract/define-format.ts";
import { type ChosenOptions, type GivenOptions, withDefaults } from "../../contract/format-options.ts";
import { decodeXml } from "../../text/xml/decode-xml.ts";
import { xmlFindings } from "../../text/xml/xml-findings.ts";
import { stratmlOptions } from "./options.ts";
import { stratmlFindings } from "./stratml-findings.ts";

/** Reads StratML. What parses XML is loaded when there is something to parse. */
export const reader: FormatReader = {
  findings: [...Object.values(stratmlFindings), ...Object.values(xmlFindings), ...Object.values(contentFindings)],
  detect: isStratml,
  load: async (content, options) => load(content, withDefaults(stratmlOptions, options as GivenOptions<typeof stratmlOptions>)),
};

/** Reads a content with what was chosen. */
export async function load(content: Content, { language, strictSchema }: ChosenOptions<typeof stratmlOptions>): Promise<Loaded> {
  return (await import("./reading/load-stratml.ts")).loadStratml(content, { language, strictSchema });
}

/** The first element of the text is one of the two roots. */
function isStratml(content: Content): boolean {
  if (content instanceof Map) return false;
  const start = typeof content === "string" ? content.slice(0, most) : (content as Uint8Array).subarray(0, most);
  const { text } = typeof start === "string" ? decodeText(start) : decodeStart(start);
  return text !== undefined && root.test(text);
}

/** A start may end within a sign. */
function decodeStart(start: Uint8Array): { text?: string | undefined } {
  for (let cut = 0; cut < 4 && cut < start.length; cut++) {
    const { text } = decodeXml(start.subarray(0, start.length - cut));
    if (text !== undefined) return { text };
  }
  return {};
}

/** As much as may stand before the first element. */
const most = 65_536;

const root =
  /^\s*(?:<\?[^?]*(?:\?[^>?]+)*\?>\s*|<!--(?:[^-]|-[^-])*-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*<(?:[\w.-]+:)?(?:StrategicPlan|PerformancePlanOrReport)[\s/>]/iu;
