import { firstSigns } from "./pattern-signs.ts";

/** The words that a list of units begins with: 责任单位：, 牵头部门：. */
const unitLabel =
  /^[（(［[〔【]?\s*(?:省级|市级|区级|市直|县级|主要|重点|具体)?(?:牵头|责任|配合|协作|协办|主办|承办|负责|参与|参加|协同|指导|落实|实施|配合责任|牵头责任|责任分工|任务分工|分工)(?:负责)?(?:单位|部门|处室|科室|领导|人|分工)?(?:及分工)?\s*[：:]/;

/** The signs that these words begin with. */
const firsts = /* @__PURE__ */ firstSigns(unitLabel);

/** Whether a text begins with such words; most do not begin with a sign of theirs. */
export const hasUnitLabel = (text: string): boolean => firsts[text.charCodeAt(0)] === 1 && unitLabel.test(text);
