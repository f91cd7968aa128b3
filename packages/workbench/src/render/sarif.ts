import type { FindingLocation, MessageLanguage, Severity } from "@regional-plan/model";
import type { Basis, DescribedFinding, DescribedReport } from "@regional-plan/validate";
import type { Checked } from "../check-opened.ts";
import { visibleJson, visibleText } from "../visible-text.ts";
import { describeChecked } from "./describe-checked.ts";
import { generalText } from "./general-text.ts";
import { leftOutWords } from "./left-out.ts";
import { fileOf } from "./place-of.ts";

/** The reports as one run in SARIF 2.1.0, which code hosts and editors show beside the lines. */
export function renderSarif(checked: readonly Checked[], language: MessageLanguage, version: string): string {
  const described = checked.map((one) => ({ one, report: describeChecked(one, language) }));
  const ids = [...new Set(described.flatMap(({ report }) => ruleIdsOf(report)))].sort();
  const results = described.flatMap(({ one, report }) =>
    [...report.findings, ...report.waived].map((finding) => resultOf(finding, one, ids)),
  );
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "regional-plan",
            version,
            informationUri: "https://www.npmjs.com/package/@regional-plan/cli",
            language: language === "zh" ? "zh-CN" : "en-US",
            rules: ids.map((id) => ruleOf(id, checked, language)),
          },
        },
        language: language === "zh" ? "zh-CN" : "en-US",
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: described.flatMap(({ one, report }) => notificationsOf(report, one, ids, language)),
          },
        ],
        results,
      },
    ],
  };
  return `${visibleJson(log)}\n`;
}

/** Every rule that the log speaks of. */
function ruleIdsOf({ findings, waived, omitted, notChecked }: DescribedReport): string[] {
  return [...[...findings, ...waived, ...notChecked].map(({ rule }) => rule), ...Object.keys(omitted)];
}

/** What was counted and not listed, and what was not checked: neither is a result, and neither may be passed over. */
function notificationsOf(
  { omitted, notChecked }: DescribedReport,
  { input }: Checked,
  ids: readonly string[],
  language: MessageLanguage,
): object[] {
  const notification = (level: string, id: string, rule: string, text: string, path = "") => ({
    level,
    descriptor: { id },
    associatedRule: { id: rule, index: ids.indexOf(rule) },
    message: { text: visibleText(`${input.name}: ${rule}: ${text}`) },
    locations: [locationOf(input, path, undefined)],
  });
  return [
    ...Object.entries(omitted).map(([rule, count]) => notification("warning", "findings-left-out", rule, leftOutWords(count, language))),
    ...notChecked.map(({ rule, reason, path }) => notification("note", "rule-not-checked", rule, reason, path)),
  ];
}

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

function ruleOf(id: string, checked: readonly Checked[], language: MessageLanguage): object {
  const definition = checked.map(({ definitions }) => definitions.get(id)).find((found) => found !== undefined);
  if (definition === undefined) return { id };
  const basis = (definition as { basis?: Basis }).basis;
  return {
    id,
    shortDescription: { text: generalText(definition.message, language) },
    fullDescription: { text: generalText(definition.why, language) },
    help: { text: generalText(definition.fix, language) },
    ...(typeof basis === "object" && basis.url !== undefined && { helpUri: basis.url }),
    defaultConfiguration: { level: levels[definition.severity] },
  };
}

function resultOf(
  { rule, severity, path, message, suggestion, location, related, waiver }: DescribedFinding,
  { input }: Checked,
  ids: readonly string[],
): object {
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: levels[severity],
    message: { text: suggestion === "" ? message : `${message} ${suggestion}` },
    locations: [locationOf(input, path, location)],
    ...(related.length > 0 && { relatedLocations: related.map((place) => locationOf(input, place.path, place.location)) }),
    ...(waiver && {
      suppressions: [
        { kind: "external", status: "accepted", justification: visibleText(`${waiver.reason} (${waiver.author}, ${waiver.expires})`) },
      ],
    }),
  };
}

function locationOf(input: Checked["input"], path: string, location: FindingLocation | undefined): object {
  const { line, column } = location ?? {};
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(fileOf(input, location)) },
      ...(line !== undefined && { region: { startLine: line, ...(column !== undefined && { startColumn: column }) } }),
    },
    ...(path !== "" && { logicalLocations: [{ fullyQualifiedName: visibleText(path) }] }),
  };
}

/** A path as an address: from the root of a disk (`/a`, `C:\\a`) or of a network (`\\\\server\\a`) as a whole one, any other as it is. */
function uriOf(file: string): string {
  const [root = "", rest = ""] = splitRoot(file.replace(/\p{Cs}/gu, "\uFFFD"));
  return root + rest.split(/[\\/]/u).map(encodeURIComponent).join("/");
}

function splitRoot(name: string): [root: string, rest: string] {
  if (/^[A-Za-z]:[\\/]/u.test(name)) return [`file:///${name.slice(0, 3).replace("\\", "/")}`, name.slice(3)];
  if (/^\\\\[^\\]/u.test(name)) return ["file://", name.slice(2)];
  return name.startsWith("/") ? ["file:///", name.slice(1)] : ["", name];
}
