import { type Identifier, type Item, type LocalizedText, textIn } from "@regional-plan/model";
import { numberStrings, type StringNumbers } from "../../engine/number-strings.ts";
import { defineRule } from "../define-rule.ts";
import { firstStands } from "../first-stands.ts";

/** One thing is one item: nothing is listed again under another id. */
export const sameName = defineRule({
  id: "quality/same-name",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["languages"],
  message: { en: "“{name}” is listed {count} times, each time under another id.", zh: "“{name}”以不同编号列出{count}次。" },
  related: firstStands,
  why: {
    en: "Its tasks, places and reports are spread over several entries, and no table shows all of them together.",
    zh: "与其有关的任务、地点和进展分散在多个条目下，统计时无法汇总。",
  },
  fix: {
    en: "Keep one entry and let all links name it. Where these are different things, tell them apart by what they are part of, where they are or their codes (“identifiers”), or tie them with “sameAs”.",
    zh: "请保留一个条目，并将各处链接统一指向它。确系不同事物的，请注明各自的上级、所在地或代码（identifiers），或用等同于（sameAs）关联。",
  },
  examples: {
    valid: [
      {
        plan: {
          places: [
            { id: "place-nanjing", name: { zh: "南京市" } },
            { id: "place-xuzhou", name: { zh: "徐州市" } },
            { id: "place-gulou-nanjing", name: { zh: "鼓楼区" }, within: "place-nanjing" },
            { id: "place-gulou-xuzhou", name: { zh: "鼓楼区" }, within: "place-xuzhou" },
          ],
          agencies: [{ id: "agency-port", name: { zh: "宁波舟山港" } }],
          projects: [{ id: "project-port", name: { zh: "宁波舟山港" } }],
        },
      },
      {
        plan: {
          places: [
            { id: "place-xihu-hangzhou", name: { zh: "西湖区" }, identifiers: [{ scheme: "gb-t-2260", value: "330106" }] },
            { id: "place-xihu-nanchang", name: { zh: "西湖区" }, identifiers: [{ scheme: "gb-t-2260", value: "360103" }] },
          ],
        },
      },
    ],
    invalid: [
      {
        plan: {
          agencies: [
            { id: "agency-1", name: { zh: "市发改委" } },
            { id: "agency-2", name: { zh: "市发改委" } },
          ],
        },
        at: ["/agencies/1/name"],
      },
    ],
  },
  check: ({ plan, find, report }) => {
    const language = plan.languages[0] ?? "";
    const isReplaced = ({ id }: Item) => find(id)?.replacedBy !== undefined;
    const all: Names[] = [];
    const look = (list: readonly Named[] = []) => {
      const names: Names = { numbers: numberStrings(list.length), firsts: new Array(list.length), several: new Map() };
      all.push(names);
      return (item: Named) => addByName(item, textIn(item.name, language), names, isReplaced);
    };
    return {
      indicator: look(plan.indicators),
      project: look(plan.projects),
      agency: look(plan.agencies),
      place: look(plan.places),
      instrument: look(plan.instruments),
      end() {
        for (const [first, second, ...others] of all.flatMap(({ several }) => [...several.values()].flat())) {
          if (first === undefined || second === undefined) continue;
          report(second, "name", { name: textIn(first.name, language) ?? "", count: others.length + 2 }, { related: [first] });
        }
      },
    };
  },
});

interface Named extends Item {
  readonly name: LocalizedText;
  /** What the thing is a part of: two districts may have one name. */
  readonly within?: string;
  readonly parent?: string;
  /** Where it is, or what it answers for. */
  readonly jurisdiction?: string;
  readonly places?: readonly string[];
  readonly identifiers?: readonly Identifier[];
}

/** The items of one kind that are in force, by their names. */
interface Names {
  readonly numbers: StringNumbers;
  /** By the number of its name, the first item that has it. */
  readonly firsts: (Named | undefined)[];
  /** Where more than one has it, those that may be one thing, a group for each thing. */
  readonly several: Map<number, Named[][]>;
}

function addByName(item: Named, name: string | undefined, { numbers, firsts, several }: Names, isReplaced: (item: Item) => boolean): void {
  if (name === undefined) return;
  const number = numbers.add(name);
  const first = firsts[number];
  if (first === undefined) firsts[number] = item;
  else if (!isReplaced(item)) {
    const groups = several.get(number) ?? (isReplaced(first) ? [] : [[first]]);
    const group = groups.find(([other]) => other !== undefined && mayBeSame(other, item));
    if (group !== undefined) group.push(item);
    // Among very many of one name it is enough to tell a few things apart.
    else if (groups.length < mostGroups) groups.push([item]);
    several.set(number, groups);
  }
}

const mostGroups = 100;

/** Whether two things of one name may be one: nothing that is said of them proves that they differ, and nothing ties them. */
function mayBeSame(a: Named, b: Named): boolean {
  if (a.within !== b.within || a.parent !== b.parent) return false;
  if (a.jurisdiction !== undefined && b.jurisdiction !== undefined && a.jurisdiction !== b.jurisdiction) return false;
  return !areApart(a.places, b.places) && !differInRegister(a, b) && !areTied(a, b);
}

const areApart = (some: readonly string[] = [], others: readonly string[] = []) =>
  some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one));

/** Whether one register has them under different codes. */
function differInRegister({ identifiers = [] }: Named, other: Named): boolean {
  return identifiers.some(({ scheme }) => areApart(codesIn(scheme, identifiers), codesIn(scheme, other.identifiers)));
}

const codesIn = (scheme: string, identifiers: readonly Identifier[] = []) =>
  identifiers.filter((each) => each.scheme === scheme).map(({ value }) => value);

const areTied = (a: Item, b: Item) => a.sameAs?.includes(b.id) === true || b.sameAs?.includes(a.id) === true;
