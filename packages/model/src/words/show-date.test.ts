import { expect, it } from "vitest";
import { showBy, showDate, showDue } from "./show-date.ts";

it.each([
  ["2025", "2025", "2025年"],
  ["2025~", "about 2025", "2025年左右"],
  ["2025-06", "June 2025", "2025年6月"],
  ["2025-12~", "about December 2025", "2025年12月左右"],
  ["2025-06-30", "30 June 2025", "2025年6月30日"],
  ["2025-33", "the first quarter of 2025", "2025年第一季度"],
  ["2025-34", "the second quarter of 2025", "2025年第二季度"],
  ["2025-35", "the third quarter of 2025", "2025年第三季度"],
  ["2025-36", "the fourth quarter of 2025", "2025年第四季度"],
  ["2025-40", "the first half of 2025", "2025年上半年"],
  ["2025-41", "the second half of 2025", "2025年下半年"],
  ["2021/2025-06", "2021 to June 2025", "2021年至2025年6月"],
  ["2025~/2026-41", "about 2025 to the second half of 2026", "2025年左右至2026年下半年"],
  ["2022/..", "2022 onwards", "2022年起"],
  ["2025年底", "2025年底", "2025年底"],
  ["soon/..", "soon/..", "soon/.."],
])("shows %s as %s and %s", (date, en, zh) => expect(showDate(date)).toEqual({ en, zh }));

it.each([
  ["2025-06", "June 2025", "2025年6月"],
  ["2022/2025", "2022 to 2025 (2025 at the latest)", "2022年至2025年（最迟2025年）"],
  ["2021/..", "2021 onwards, without an end", "2021年起长期"],
])("as something due, %s is %s and %s", (date, en, zh) => expect(showDue(date)).toEqual({ en, zh }));

it.each([
  ["2025", "By 2025", "到2025年"],
  ["2025~", "By about 2025", "到2025年左右"],
  ["2025-06", "By June 2025", "到2025年6月"],
  ["2025-40", "By the first half of 2025", "到2025年上半年"],
  ["2021/2025", "2021 to 2025", "2021年至2025年"],
  ["2025-33/..", "The first quarter of 2025 onwards", "2025年第一季度起"],
])("over what is reached by then, %s is %s and %s", (date, en, zh) => expect(showBy(date)).toEqual({ en, zh }));
