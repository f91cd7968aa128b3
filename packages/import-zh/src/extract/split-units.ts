import { isOrganisation, withoutBrackets } from "../lexicon/organisation.ts";
import { withoutRole } from "../lexicon/role-words.ts";
import { signTable } from "../lexicon/sign-table.ts";

/** A name in a list, and what stands before it: 、 or ，. */
export interface ListedName {
  readonly name: string;
  /** What its end lacks, where it shares that of a name behind it: 市政府 of 广州 in 广州、深圳市政府. */
  readonly shared?: string;
  readonly before: string;
}

/** Splits a list of bodies at its commas outside of brackets, and at 和 behind the end of a name. */
export function splitUnits(list: string): ListedName[] {
  const names: ListedName[] = [];
  let depth = 0;
  let before = "";
  let from = 0;
  const cut = (to: number, sign: string) => {
    const name = list.slice(from, to).trim();
    if (name !== "") names.push({ name, before });
    if (name !== "" || before === "") before = sign;
    from = to + 1;
  };
  for (let at = 0; at < list.length; at++) {
    const kind = signs[list.charCodeAt(at)];
    if (kind === 0) continue;
    if (kind === 1) depth++;
    else if (kind === 2) depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (kind === 3) cut(at, list[at] as string);
    else if (
      kind === 4 &&
      !/^(?:单位|部门|地区|企业|机构)/.test(list.slice(at + 1, at + 3)) &&
      isOrganisation(list.slice(from, at)) &&
      isOrganisation(restOf(list, at + 1))
    )
      cut(at, "、");
    else if (kind === 5 && isOrganisation(list.slice(from, at)) && isOrganisation(restOf(list, at + 1))) cut(at, " ");
  }
  cut(list.length, "");
  return joined(names);
}

/** What opens, what closes, the commas, the words that join, a blank. */
const signs = /* @__PURE__ */ signTable("（(〔[［【《“", "）)〕]］】》”", "、，,；;。\n\t", "和及与", " ");

/** The name that begins at a place. */
const restOf = (list: string, at: number) =>
  list
    .slice(at, at + 40)
    .split(/[、，,；;。\s]/)[0]
    ?.replace(/(?:按职责.*|牵头.*|配合.*|负责.*|等.*)$/, "") ?? "";

/** What the commas within a name have torn, 各区、县（市）政府, and what an end is shared by, 广州、深圳市政府. */
function joined(names: readonly ListedName[]): ListedName[] {
  const found: ListedName[] = [];
  for (let at = 0; at < names.length; at++) {
    const first = names[at] as ListedName;
    let { name } = first;
    for (let next = names[at + 1]; next?.before === "、" && isTornCollective(name, withoutRole(next.name)); next = names[at + 1]) {
      name += `、${next.name}`;
      at++;
    }
    const shared = name === first.name ? sharedEnd(names, at) : undefined;
    found.push({ name, before: first.before, ...(shared !== undefined && { shared }) });
  }
  return found;
}

const isTornCollective = (name: string, next: string) =>
  /^(?:县级市|自治县|自治区|直辖市|地区|[区县市州旗盟])(?:[（(〔].*[）)〕])?(?:人民)?(?:政府|党委|管委会)?$/.test(next) &&
  /(?:^|、|级)(?:各|有关|相关|各有关|各相关|试点)[市区县州旗省]$|^各(?:[市区县州旗]、)+[市区县州旗]$|^各(?:省|自治区|直辖市|地区)(?:、(?:自治区|直辖市|市|盟))*$/.test(
    withoutBrackets(name),
  );

/** 青浦区、嘉善县政府 share no more than 政府. */
const isDistrict = (name: string | undefined) => name !== undefined && /.[市区县旗]$/.test(name);

/** The end that a place without a word for a body of its own shares with one behind it. */
function sharedEnd(names: readonly ListedName[], at: number): string | undefined {
  for (let next = at; next < Math.min(names.length, at + 12); next++) {
    const { name: printed, before } = names[next] as ListedName;
    const name = withoutRole(printed);
    if (next > at && before !== "、") return undefined;
    if (isOrganisation(name))
      return next === at
        ? undefined
        : isDistrict(names[at]?.name)
          ? /(?:人民)?政府$/.exec(name)?.[0]
          : (/[市区县州](?:人民)?政府$|[市区县]委$/.exec(name)?.[0] ?? /^[\u4e00-\u9fff]{2,3}(市[\u4e00-\u9fff]{2,12})$/.exec(name)?.[1]);
    if (name.length > 6 || /[^\u4e00-\u9fff]/.test(name)) return undefined;
  }
  return undefined;
}
