import { formats } from "@regional-plan/convert";
import { type MessageTemplate, nearest, type OwnFindingDefinition, type OwnMessage } from "@regional-plan/model";
import { catalogue, layers, type RuleEntry } from "@regional-plan/validate";
import { definitionsFor, generalText, presetWords, severityWords, visibleJson } from "@regional-plan/workbench";
import { CommandError } from "../command-error.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { type Line, styled } from "../line.ts";
import { renderTable } from "../render/table.ts";
import type { Terminal } from "../terminal.ts";

/** Lists the rules, or explains one. */
export async function listRules(id: string | undefined, { format }: { format: "text" | "json" }, terminal: Terminal): Promise<ExitCode> {
  const rules = catalogue();
  const rule = id === undefined ? undefined : (rules.find((entry) => entry.id === id) ?? (await foundInReading(id)));
  if (id !== undefined && rule === undefined) throw unknownRule(id, rules);
  if (format === "json") terminal.printReport(`${visibleJson(rule ?? rules)}\n`);
  else terminal.print(rule === undefined ? list(rules, terminal) : explain(rule, terminal));
  return exitCode.ok;
}

/** The rules layer by layer, each layer below its name. */
function list(rules: readonly RuleEntry[], { say, language }: Terminal): Line[] {
  const headings = language === "zh" ? ["规则", "级别", "预设", "提示内容"] : ["Rule", "Severity", "From preset", "What it says"];
  const row = ({ id, severity, preset, message }: RuleEntry) => [
    `  ${id}`,
    say(severityWords[severity]),
    say(presetWords[preset]),
    generalText(message, language),
  ];
  const [head = "", ...lines] = renderTable(headings, rules.map(row));
  const names: Readonly<Record<string, MessageTemplate>> = layers;
  return [
    head,
    ...lines.flatMap((line, index): Line[] => {
      const layer = rules[index]?.layer ?? "";
      const name = names[layer];
      return name === undefined || rules[index - 1]?.layer === layer ? [line] : ["", [styled("bold", say(name))], line];
    }),
  ];
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
  { id, severity, preset, basis, message, variants = {}, why, fix }: OwnFindingDefinition & Partial<Pick<RuleEntry, "preset" | "basis">>,
  { say, language }: Terminal,
): Line[] {
  const general = (text: OwnMessage) => generalText(text, language);
  const [comma, and] = language === "zh" ? ["，", ""] : [", ", " "];
  const rests =
    basis === undefined || basis === "house" ? undefined : [say(basis.title), basis.clause, basis.url].filter(Boolean).join(comma);
  const weight = say({ en: say(severityWords[severity]), zh: `级别：${say(severityWords[severity])}` });
  const from = preset && say({ en: `, from the preset “${preset}” on`, zh: `；预设：${say(presetWords[preset])}` });
  const others = Object.values(variants).map((variant) => `${general(variant.message)}${and}${general(variant.fix ?? fix)}`);
  return [
    [styled("bold", id)],
    `${weight}${from ?? ""}`,
    "",
    general(message),
    "",
    say({ en: `Why: ${general(why)}`, zh: `原因：${general(why)}` }),
    say({ en: `What to do: ${general(fix)}`, zh: `处理：${general(fix)}` }),
    ...(basis === undefined ? [] : [say({ en: `Basis: ${rests ?? "house rule"}`, zh: `依据：${rests ?? "本项目约定"}` })]),
    ...(others.length === 0 ? [] : ["", say({ en: "It may also say:", zh: "也可能提示：" }), ...others.map((text) => `  ${text}`)]),
  ];
}
