import { type MessageTemplate, type PaperText, showQuantity } from "@regional-plan/model";
import { type Chapter, cell, percent, table } from "../parts/paper-parts.ts";
import type { Bulletin, TargetLine } from "./bulletin.ts";

/** The targets of a bulletin, each with what is reached of it, or why that cannot be said. */
export function targetsChapter({ targets: lines }: Bulletin): Chapter {
  return {
    title: { en: "Targets", zh: "目标值完成情况" },
    blocks:
      lines.length === 0
        ? []
        : [
            table(
              { en: "Targets with what is reached", zh: "目标值完成情况" },
              [
                [{ en: "Target", zh: "目标值表述" }, 9],
                [{ en: "Baseline", zh: "基期值" }, 3],
                [{ en: "Aim", zh: "目标值" }, 3],
                [{ en: "Actual", zh: "实际值" }, 3],
                [{ en: "Missing", zh: "差距" }, 3],
                [{ en: "Reached", zh: "完成率" }, 3],
              ],
              lines.map((line: TargetLine) => ({
                cells: [
                  cell(line.name, line.because),
                  cell(line.baseline === undefined ? "" : showQuantity(line.baseline)),
                  cell(line.aimed === undefined ? "" : showQuantity(line.aimed)),
                  cell(actualText(line)),
                  cell(gapText(line)),
                  cell(line.share === undefined ? unknownText(line) : percent(line.share)),
                ],
              })),
            ),
          ],
  };
}

const actualText = ({ actual, groups = [] }: TargetLine): PaperText => {
  if (actual === undefined) return "";
  const parts = groups.map(({ group, value }) => `${group} ${showQuantity(value)}`);
  if (parts.length === 0) return showQuantity(actual);
  return { en: `${showQuantity(actual)} (${parts.join(", ")})`, zh: `${showQuantity(actual)}（${parts.join("、")}）` };
};

/** What is missing: between two shares of a hundred lie points. */
function gapText({ gap, aimed }: TargetLine): PaperText {
  if (gap === undefined) return "";
  if (/^[%％]$/u.test(aimed?.unit ?? "")) return { en: `${gap} percentage points`, zh: `${gap}个百分点` };
  return showQuantity({ value: gap, ...(aimed?.unit !== undefined && { unit: aimed.unit }) });
}

/** Why a share cannot be said. */
function unknownText({ unknown, baseline }: TargetLine): PaperText {
  // To stay where one was, such as at none, there is no way of which a share could be made.
  if (unknown === "no-baseline" && baseline !== undefined) return { en: "no share", zh: "不折算完成率" };
  return unknown === undefined ? "" : (unknownWords[unknown] ?? "");
}

const unknownWords: Readonly<Record<string, MessageTemplate>> = {
  "no-number": { en: "no number is set", zh: "未设数值" },
  "no-value": { en: "not reported", zh: "未报送" },
  "other-unit": { en: "another unit", zh: "计量单位不一致" },
  "several-values": { en: "several values", zh: "数值不唯一" },
  "no-aim": { en: "only about there", zh: "约数，不作判定" },
  "no-baseline": { en: "no baseline", zh: "缺基期值" },
};
