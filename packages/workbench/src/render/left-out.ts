import { type MessageLanguage, messageIn } from "@regional-plan/model";
import type { DescribedReport } from "@regional-plan/validate";

/** What of a rule's findings a report does not list, in words. */
export function leftOutWords(count: number, language: MessageLanguage): string {
  return messageIn(
    {
      en: `${count} more ${count === 1 ? "finding was" : "findings were"} counted and not listed.`,
      zh: `另有 ${count} 条已计数，未列出。`,
    },
    language,
  );
}

/** Why rules were not checked, and which: one line a reason, however many rules it holds for. */
export function notCheckedWords({ notChecked }: Pick<DescribedReport, "notChecked">, language: MessageLanguage): string[] {
  const byReason = new Map<string, Set<string>>();
  for (const { rule, reason } of notChecked) byReason.set(reason, (byReason.get(reason) ?? new Set()).add(rule));
  return [...byReason].map(([reason, rules]) => {
    const names = [...rules];
    return messageIn(
      {
        en: `Not checked: ${names.length} ${names.length === 1 ? "rule" : "rules"}. ${reason} (${names.join(", ")})`,
        zh: `未检查：${names.length} 条规则。${reason}（${names.join("、")}）`,
      },
      language,
    );
  });
}
