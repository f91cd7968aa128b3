import { amountOf, hasNumber, isSameAmount, type Quantity, showQuantity, textFor } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";
import { printedNumbers } from "./printed-numbers.ts";

/** The number of a target is one that its text prints. Where a numeral of the text cannot be read whole, nothing is said. */
export const numberMismatch = defineRule({
  id: "indicator/number-mismatch",
  severity: "warning",
  preset: "recommended",
  strict: "error",
  basis: "house",
  needs: ["targets"],
  message: {
    en: "The target is recorded as {quantity}, but its text prints {printed}.",
    zh: "所填的目标值为{quantity}，而表述中写明的是{printed}。",
  },
  why: {
    en: "Everything that is counted and assessed uses the recorded number, while everybody reads the printed one.",
    zh: "统计和考核均以所填数值为准，公众看到的却是表述中的文字，两者必须一致。",
  },
  fix: { en: "Compare it with the document, and correct the number, the unit or the text.", zh: "请对照原文，更正数值、单位或表述。" },
  examples: {
    valid: [
      { plan: { targets: [{ id: "target-1", statement: { zh: "引进10家以上高端医疗机构" }, quantity: { value: 10, unit: "家" } }] } },
      { plan: { targets: [{ id: "target-1", statement: { zh: "投资1.5亿元，建成百个示范点" }, quantity: { value: 100, unit: "个" } }] } },
      { plan: { targets: [{ id: "target-1", statement: { zh: "引进一批高端医疗机构" }, quantity: { value: 10, unit: "家" } }] } },
      { plan: { targets: [{ id: "target-1", statement: { zh: "投资一亿五千万元" }, quantity: { value: 1.5, unit: "亿元" } }] } },
      { plan: { targets: [{ id: "target-1", statement: { zh: "引进数十家机构，建成5个平台" }, quantity: { value: 30, unit: "家" } }] } },
    ],
    invalid: [
      {
        plan: { targets: [{ id: "target-1", statement: { zh: "引进10家以上高端医疗机构" }, quantity: { value: 100, unit: "家" } }] },
        at: ["/targets/0/quantity"],
      },
      {
        plan: { targets: [{ id: "target-1", statement: { zh: "投资一亿五千万元" }, quantity: { value: 5000, unit: "万元" } }] },
        at: ["/targets/0/quantity"],
      },
    ],
  },
  check: ({ plan, report, shared }) => {
    const read = shared(printedNumbers);
    for (const target of plan.targets) {
      const { quantity, statement } = target;
      const zh = textFor(statement, "zh");
      if (quantity === undefined || zh === undefined || amountOf(quantity) === undefined) continue;
      const text = read(zh);
      const printed = text.amounts.map((amount) => amount.quantity);
      if (!text.isWhole || printed.length === 0 || printed.some((other) => maySay(other, quantity))) continue;
      if (hasNumber(zh, text, quantity.value ?? quantity.min ?? quantity.max ?? 0, quantity.unit)) continue;
      if (isShare.test(quantity.unit ?? "") && shareInWords.test(zh)) continue;
      report(target, "quantity", { quantity: showQuantity(quantity), printed: shown(printed) });
    }
  },
});

/** Of many amounts the first few, so that the message can be read. */
function shown(printed: readonly Quantity[]): string {
  const amounts = printed.slice(0, mostShown).map(showQuantity).join("、");
  return printed.length > mostShown ? `${amounts}…` : amounts;
}

const mostShown = 6;

/** The same number; a unit or a scale that is not recorded may stand with it: 10 is found in 10家. */
function maySay(printed: Quantity, recorded: Quantity): boolean {
  const isSame = isSameAmount(printed, recorded) !== false;
  return isSame || (recorded.unit === undefined && printed.value !== undefined && printed.value === recorded.value);
}

/** 翻番, 减半 and 全覆盖 say a share without a numeral. */
const shareInWords = /翻番|半|全/u;
const isShare = /[%％倍番成]/u;
