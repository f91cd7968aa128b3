import type { FindingLocation } from "@regional-plan/model";
import type { Content, Loaded } from "../../../contract/define-format.ts";
import { decodeXml } from "../../../text/xml/decode-xml.ts";
import { readDocument, type StratmlReading } from "./read-document.ts";

/** Reads a content as StratML. */
export function loadStratml(content: Content, reading: Omit<StratmlReading, "withPlaces">): Loaded {
  const decoded = decodeXml(content);
  if (decoded.text === undefined) return { findings: [decoded.finding], locate: () => new Map() };
  const { text, warning } = decoded;
  const { plan, findings } = readDocument(text, reading);
  return {
    ...(plan !== undefined && { value: plan }),
    findings: warning === undefined ? findings : [warning, ...findings],
    locate: (paths) => placesOf(text, reading, paths),
  };
}

function placesOf(text: string, reading: StratmlReading, paths: readonly string[]): ReadonlyMap<string, FindingLocation> {
  const places = readDocument(text, { ...reading, withPlaces: true }).places;
  return new Map(
    paths.map((path) => {
      const [, list = "", index = ""] = path.split("/");
      const { line, column } = places.get(`/${list}/${index}`) ?? { line: 1, column: 1 };
      return [path, { line, column }];
    }),
  );
}
