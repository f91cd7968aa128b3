import {
  codeLists,
  indexPlan,
  kindNames,
  type LocalizedText,
  type MessageTemplate,
  messageIn,
  type PlacedItem,
  type Plan,
  type PlanIndex,
  readEdtf,
  responsibilitiesOf,
  showDate,
  showDue,
  textForOrAny,
  walkItems,
  wordsLanguage,
} from "@regional-plan/model";
import type { Loss, Written } from "../../contract/define-format.ts";
import { lossesBeyond } from "../../contract/losses-beyond.ts";
import { contentLine, dateValue, textValue } from "./content-line.ts";
import { icsMapping } from "./mapping.ts";

/** Writes a calendar of a plan's dates: those first that come first. */
export function writeIcs(plan: Plan, due: "todo" | "event", language: string): Written {
  const calendar: Calendar = { plan, index: indexPlan(plan), due, language, spoken: wordsLanguage(language) };
  const losses: Loss[] = lossesBeyond(plan, icsMapping, [language]);
  const dated = new Map<string, Dated>();
  for (const placed of walkItems(plan)) {
    const [field, date] = dateOf(placed) ?? [];
    if (field === undefined || date === undefined) continue;
    const last = readEdtf(date)?.last;
    if (last === undefined) losses.push({ path: `${placed.path}/${field}`, value: date, reason: endless });
    else dated.set(placed.item.id, { placed, date, last });
  }
  const entries = [...dated.values()].sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0));
  const name = textValue(textForOrAny(plan.title, language));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//regional-plan//Regional Plan Kit//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    ...entries.flatMap((entry) => entryLines(entry, calendar, dated)),
    "END:VCALENDAR",
  ];
  return { content: lines.map(contentLine).join(""), losses };
}

interface Calendar {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly due: "todo" | "event";
  readonly language: string;
  /** The language of the words around the plan's own. */
  readonly spoken: "en" | "zh";
}

/** An item with its date as the plan has it, and the last day of that. */
interface Dated {
  readonly placed: PlacedItem;
  readonly date: string;
  readonly last: string;
}

function dateOf(placed: PlacedItem): [field: string, date: string | undefined] | undefined {
  switch (placed.kind) {
    case "target":
    case "measure":
    case "action":
    case "milestone":
      return ["due", placed.item.due];
    case "report":
      return ["asOf", placed.item.asOf];
    default:
      return undefined;
  }
}

function entryLines({ placed, date, last }: Dated, calendar: Calendar, dated: ReadonlyMap<string, Dated>): string[] {
  const { plan, due, language, spoken } = calendar;
  const isTodo = due === "todo" && placed.kind !== "milestone" && placed.kind !== "report";
  const component = isTodo ? "VTODO" : "VEVENT";
  const parent = "for" in placed.item ? placed.item.for : undefined;
  const tag = /^[A-Za-z0-9-]+$/u.test(language) ? `;LANGUAGE=${language}` : "";
  return [
    `BEGIN:${component}`,
    `UID:${textValue(uidOf(plan, placed.item.id))}`,
    `DTSTAMP:${stampOf(plan)}`,
    ...(isTodo ? [`DUE;VALUE=DATE:${dateValue(last)}`] : [`DTSTART;VALUE=DATE:${dateValue(last)}`, "TRANSP:TRANSPARENT"]),
    `SUMMARY${tag}:${textValue(summaryOf(placed, calendar))}`,
    `DESCRIPTION${tag}:${textValue(descriptionOf(placed, date, calendar))}`,
    `CATEGORIES:${textValue(messageIn(kindNames[placed.kind], spoken))}`,
    ...(parent !== undefined && dated.has(parent) ? [`RELATED-TO:${textValue(uidOf(plan, parent))}`] : []),
    `X-REGIONAL-PLAN-DATE:${textValue(date)}`,
    `END:${component}`,
  ];
}

/** The same for an item in every version of its plan. */
const uidOf = (plan: Plan, id: string): string => `${id}@${plan.id}`;

/** When the plan was issued, else when its period begins. */
function stampOf({ issued, period }: Plan): string {
  const day = [issued, period].map((date) => (date === undefined ? undefined : readEdtf(date)?.first)).find((first) => first !== undefined);
  return `${dateValue(day ?? "1970-01-01")}T000000Z`;
}

function summaryOf({ kind, item }: PlacedItem, { language, spoken }: Calendar): string {
  if (kind === "report") return messageIn(words.report, spoken);
  const { title, statement } = item as { title?: LocalizedText; statement?: LocalizedText };
  return textForOrAny(title ?? statement ?? {}, language) || item.id;
}

/** When it is due in words, and who answers for it. */
function descriptionOf(placed: PlacedItem, date: string, { index, language, spoken }: Calendar): string {
  const say = (message: MessageTemplate) => messageIn(message, spoken);
  const named = (id: string) => {
    const found = index.byId.get(id);
    return found?.kind === "agency" ? textForOrAny(found.item.name, language) : id;
  };
  const said = (word: MessageTemplate, what: string) => `${say(word)}${say({ en: ": ", zh: "：" })}${what}`;
  if (placed.kind === "report") {
    const { by } = placed.item;
    return [said(words.asOf, say(showDate(date))), ...(by === undefined ? [] : [said(words.by, named(by))])].join("\n");
  }
  const byRole = new Map<string, string[]>();
  for (const { agency, role } of responsibilitiesOf(placed)) byRole.set(role, [...(byRole.get(role) ?? []), named(agency)]);
  const labels: Readonly<Record<string, MessageTemplate>> = codeLists.role.labels;
  const units = [...byRole].map(([role, names]) => said(labels[role] ?? { en: role, zh: role }, names.join(say({ en: ", ", zh: "、" }))));
  return [said(words.due, say(showDue(date))), ...units].join("\n");
}

const words = {
  due: { en: "Due", zh: "完成时限" },
  asOf: { en: "As of", zh: "截至" },
  by: { en: "Reported by", zh: "报告单位" },
  report: { en: "Progress report", zh: "进展报告" },
} as const satisfies Record<string, MessageTemplate>;

const endless: MessageTemplate = {
  en: "A date without a last day has no place in a calendar.",
  zh: "没有最后一日的日期无法写入日历。",
};
