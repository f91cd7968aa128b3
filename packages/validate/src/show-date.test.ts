import { expect, it } from "vitest";
import { showDate, showDue } from "./show-date.ts";

it.each([
  ["2025", "2025", "2025年"],
  ["2025-06", "June 2025", "2025年6月"],
  ["2025-06-30", "30 June 2025", "2025年6月30日"],
  ["2025-33", "the first quarter of 2025", "2025年第一季度"],
  ["2025-41", "the second half of 2025", "2025年下半年"],
  ["2025~", "about 2025", "2025年左右"],
  ["2021/2025-06", "2021 to June 2025", "2021年至2025年6月"],
  ["2022/..", "2022 onwards", "2022年起"],
])("shows %s as %s and %s", (date, en, zh) => expect(showDate(date)).toEqual({ en, zh }));

it.each([
  ["2025-06", "June 2025", "2025年6月"],
  ["2022/2025", "2022 to 2025 (2025 at the latest)", "2022年至2025年（最迟2025年）"],
  ["2021/..", "2021 onwards, without an end", "2021年起长期"],
])("as something due, %s is %s and %s", (date, en, zh) => expect(showDue(date)).toEqual({ en, zh }));
