import type { Edtf } from "@regional-plan/model";
import { anyOf } from "../lexicon/any-of.ts";
import type { Stretch } from "../segment/block.ts";
import { datePhrase } from "./date-phrase.ts";
import { findDues, type PlanYears } from "./find-due.ts";

/** When something is to have happened. */
export interface FoundMilestone {
  readonly due: Edtf;
  /** Where the date stands, if not in the clause. */
  readonly dueAt: Stretch | undefined;
}

/**
 * When something is to have happened that a clause tells: 2025年6月底前，建成投用; 力争2023年全线建成. The date stands in the
 * clause or is the one before it, and the words tell of an event: what goes on until then is none.
 */
export function findMilestone({ block, from, to }: Stretch, years: PlanYears | undefined): FoundMilestone | undefined {
  const clause = block.text.slice(from, to);
  if (!event.test(clause) || /已(?:于|经|在)/.test(clause)) return undefined;
  const since = Math.max(0, from - longestDate);
  const start = Math.max(since, block.text.lastIndexOf("。", from - 1) + 1, block.text.lastIndexOf("；", from - 1) + 1);
  const text = block.text.slice(start, to);
  if (!/[\d０-９〇○零一二三四五六七八九][年月]|年[底内]|期末/.test(text)) return undefined;
  const due = findDues(text, years).at(-1);
  if (due === undefined || /^(?:起|开始|以来)/.test(text.slice(due.end))) return undefined;
  if (due.at >= from - start) return { due: due.date, dueAt: undefined };
  const isBefore = /^(?:[底末])?(?:前|之前|以前|内|期间)?[，,、：:]?\s*$/.test(text.slice(due.end, from - start));
  return isBefore ? { due: due.date, dueAt: datePhrase({ block, from: start, to }, due) } : undefined;
}

/** No date is longer, with the words around it. */
export const longestDate = 30;

/** What comes to an end, or begins. */
const event = /* @__PURE__ */ anyOf(
  /完成|建成|竣工|完工|投用|投产|投运|投入(?:使用|运营|运行)|开工|动工|启动(?!资金)|通车|通航|开通|开园|开业|开建|出台|印发|发布|公布|制定|编制|修订|上线|试运行|运营|验收|挂牌|成立|组建|设立|签订|签署|启用|交付|达产|封顶|贯通|关停|退出|淘汰完毕|报送|上报|建立|实现|全面推开|全覆盖/,
);
