import type { Place, PlaceKind, SourceSpan } from "@regional-plan/model";
import type { Block, Stretch } from "../segment/block.ts";

/** The place that a plan is for, where its title begins with it: 宁波市推进…行动计划. */
export function placeOfTitle(block: Block, language: string, spans: (...stretches: Stretch[]) => SourceSpan[]): Place | undefined {
  const [, name = "", end = ""] =
    /^([\u4e00-\u9fff]{1,5}?(省|自治区|特别行政区|新区|市|自治州|州(?![市县区])|区|县|旗))(?!场|级|政|域|委)/.exec(block.text) ?? [];
  if (name.length < 2 || /^(?:国|全|各|本|我|关于|支持|推进|加快|促进|自由|城)/.test(name)) return undefined;
  const kind = kinds[end];
  return {
    id: "place-1",
    name: { [language]: name },
    ...(kind !== undefined && { kind }),
    source: spans({ block, from: 0, to: name.length }),
  };
}

/** 市 and 区 may be of several ranks. */
const kinds: Readonly<Record<string, PlaceKind>> = { 省: "province", 自治区: "province", 新区: "new-area", 县: "county", 旗: "county" };
