import type { Finding, FindingLocation } from "@regional-plan/model";
import { type Checked, type Definitions, describeChecked, describeFinding, fixesOf, visibleText } from "@regional-plan/workbench";
import type { OwnFinding } from "./own-state.ts";

/** What was found, with the words for it. */
export interface Told {
  readonly findings: readonly Finding[];
  readonly definitions: Definitions;
}

/** The most findings that the page is sent: nobody reads more, and each takes room twice. */
const most = 5_000;

/** What a check has found, in both languages. */
export function describeBoth(
  checked: Checked,
  idAt: (path: string) => string | undefined,
  canEdit: boolean,
): { findings: OwnFinding[]; omitted: number } {
  const { report } = checked;
  const fixable = new Set(canEdit ? fixesOf(checked) : []);
  const shown = { ...checked, report: { ...report, findings: mostSerious(report.findings) } };
  const [en, zh] = [describeChecked(shown, "en").findings, describeChecked(shown, "zh").findings];
  const findings = shown.report.findings.flatMap((finding, at): OwnFinding[] => {
    const [one, other] = [en[at], zh[at]];
    if (one === undefined || other === undefined) return [];
    return [
      {
        ...placed(finding, idAt),
        message: { en: one.message, zh: other.message },
        why: { en: one.why, zh: other.why },
        suggestion: { en: one.suggestion, zh: other.suggestion },
        canMend: fixable.has(finding),
      },
    ];
  });
  const { error, warning, info } = report.summary;
  return { findings, omitted: error + warning + info - findings.length };
}

/** What was found before there was anything to check, in both languages. */
export function toldBoth({ findings, definitions }: Told, idAt: (path: string) => string | undefined): OwnFinding[] {
  return findings.map((finding) => {
    const [en, zh] = [describeFinding(finding, definitions, "en"), describeFinding(finding, definitions, "zh")];
    return {
      ...placed(finding, idAt),
      message: { en: visibleText(en.message), zh: visibleText(zh.message) },
      why: { en: visibleText(en.why), zh: visibleText(zh.why) },
      suggestion: { en: visibleText(en.fix), zh: visibleText(zh.fix) },
      canMend: false,
    };
  });
}

function mostSerious(findings: readonly Finding[]): Finding[] {
  if (findings.length <= most) return [...findings];
  const of = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity);
  return [...of("error"), ...of("warning"), ...of("info")].slice(0, most);
}

function placed(
  { rule, severity, path, location }: Finding,
  idAt: (path: string) => string | undefined,
): Pick<OwnFinding, "rule" | "severity" | "path" | "item" | "at" | "place"> {
  const item = idAt(path);
  const at = location?.start;
  return { rule, severity, path, place: placeOf(location), ...(item !== undefined && { item }), ...(at !== undefined && { at }) };
}

function placeOf({ file, line, sheet, cell }: FindingLocation = {}): OwnFinding["place"] {
  return {
    ...(file !== undefined && { file: visibleText(file) }),
    ...(line !== undefined && { line }),
    ...(sheet !== undefined && { sheet: visibleText(sheet) }),
    ...(cell !== undefined && { cell }),
  };
}
