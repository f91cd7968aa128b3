import { type Item, type LocalizedText, textIn } from "@regional-plan/model";
import { defineRule } from "../../define-rule.ts";
import { firstStands } from "../../first-stands.ts";
import { numberStrings, type StringNumbers } from "../../number-strings.ts";

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
    en: "Keep one entry and let all links name it. Where these are different things, tell them apart by what they are part of, or tie them with “sameAs”.",
    zh: "请保留一个条目，并将各处链接统一指向它。确系不同事物的，请注明各自的上级或所在地，或用等同于（sameAs）关联。",
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
      const names: Names = { numbers: numberStrings(list.length), firsts: [], several: new Map() };
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
        for (const [first, second, ...others] of all.flatMap(({ several }) => [...several.values()])) {
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
}

/** The items of one kind that are in force, by their names. */
interface Names {
  readonly numbers: StringNumbers;
  /** By the number of its name, the first item that has it. */
  readonly firsts: Named[];
  /** Where more than one has it, those that belong to the same whole as the first and are not tied to it. */
  readonly several: Map<number, Named[]>;
}

function addByName(item: Named, name: string | undefined, { numbers, firsts, several }: Names, isReplaced: (item: Item) => boolean): void {
  if (name === undefined) return;
  const number = numbers.add(name);
  const first = firsts[number];
  const group = first && several.get(number);
  if (first === undefined || (group === undefined && isReplaced(first))) firsts[number] = item;
  else if (first.within === item.within && first.parent === item.parent && !areTied(first, item) && !isReplaced(item)) {
    if (group === undefined) several.set(number, [first, item]);
    else group.push(item);
  }
}

const areTied = (a: Item, b: Item) => a.sameAs?.includes(b.id) === true || b.sameAs?.includes(a.id) === true;
