import { formats } from "@regional-plan/convert";
import { nearest, type OwnFindingDefinition } from "@regional-plan/model";
import { catalogue, type RuleEntry } from "@regional-plan/validate";
import { CommandError } from "../command-error.ts";
import { definitionsFor } from "../definitions.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { type Line, styled } from "../line.ts";
import { renderTable } from "../render/table.ts";
import type { Terminal } from "../terminal.ts";
import { visibleJson } from "../visible-text.ts";

/** Lists the rules, or explains one. */
export async function listRules(id: string | undefined, { format }: { format: "text" | "json" }, terminal: Terminal): Promise<ExitCode> {
  const rules = catalogue();
  const rule = id === undefined ? undefined : (rules.find((entry) => entry.id === id) ?? (await foundInReading(id)));
  if (id !== undefined && rule === undefined) throw unknownRule(id, rules);
  if (format === "json") terminal.printReport(`${visibleJson(rule ?? rules)}\n`);
  else if (rule !== undefined) terminal.print(explain(rule, terminal));
  else {
    const headings =
      terminal.language === "zh" ? ["规则", "级别", "起始预设", "说明"] : ["Rule", "Severity", "From preset", "What it says"];
    terminal.print(
      renderTable(
        headings,
        rules.map((entry) => [entry.id, entry.severity, entry.preset, terminal.say(entry.message)]),
      ),
    );
  }
  return exitCode.ok;
}

/** What can be found in reading is in no list of rules, and still wants to be explained. */
async function foundInReading(id: string): Promise<OwnFindingDefinition | undefined> {
  const readers = await Promise.all(formats.map((entry) => entry.loadReader?.()));
  return definitionsFor(readers.flatMap((reader) => reader?.findings ?? [])).get(id);
}

function unknownRule(id: string, rules: readonly RuleEntry[]): CommandError {
  const near = nearest(
    id,
    rules.map((rule) => rule.id),
  );
  return new CommandError({
    en: `There is no rule “${id}”${near === undefined ? "; see “regional-plan rules”" : `; did you mean “${near}”?`}`,
    zh: `没有名为“${id}”的规则${near === undefined ? "，请参见“regional-plan rules”。" : `，是否应为“${near}”？`}`,
  });
}

function explain(
  { id, severity, preset, basis, message, why, fix }: OwnFindingDefinition & Partial<Pick<RuleEntry, "preset" | "basis">>,
  { say, language }: Terminal,
): Line[] {
  const labels =
    language === "zh"
      ? { why: "原因", fix: "处理", basis: "依据", house: "本项目惯例" }
      : { why: "Why", fix: "What to do", basis: "Basis", house: "house rule" };
  const rests =
    basis === undefined
      ? undefined
      : basis === "house"
        ? labels.house
        : [say(basis.title), basis.clause, basis.url].filter(Boolean).join(", ");
  const colon = language === "zh" ? "：" : ": ";
  return [
    [styled("bold", id)],
    preset === undefined ? severity : `${severity}, ${preset}`,
    "",
    say(message),
    "",
    `${labels.why}${colon}${say(why)}`,
    `${labels.fix}${colon}${say(fix)}`,
    ...(rests === undefined ? [] : [`${labels.basis}${colon}${rests}`]),
  ];
}
