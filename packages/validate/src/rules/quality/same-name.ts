import type { Item, LocalizedText } from "@regional-plan/model";
import { defineRule } from "../../define-rule.ts";

/** One thing is one item: nothing is listed again under another id. */
export const sameName = defineRule({
  id: "quality/same-name",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  message: { en: "“{name}” is listed {count} times, each time under another id.", zh: "“{name}”以不同编号列出{count}次。" },
  why: {
    en: "Its tasks, places and reports are spread over several entries, and no table shows all of them together.",
    zh: "与其有关的任务、地点和进展分散在多个条目下，统计时无法汇总。",
  },
  fix: {
    en: "Keep one entry and let all links name it. Where these are different things, tell them apart by what they are part of, or tie them with “sameAs”.",
    zh: "请保留一个条目，并将各处链接统一指向它。确系不同事物的，请注明各自的上级或所在地，或用“sameAs”关联。",
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
    const look = () => {
      const names: Names = { firsts: new Map(), several: new Map() };
      all.push(names);
      return (item: Named) => addByName(item, item.name[language], names, isReplaced);
    };
    return {
      ...{ indicator: look(), project: look(), agency: look(), place: look(), instrument: look() },
      end() {
        for (const [name, [first, second, ...others]] of all.flatMap(({ several }) => [...several])) {
          if (first !== undefined && second !== undefined) report(second, "name", { name, count: others.length + 2 }, { related: [first] });
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
  readonly firsts: Map<string, Named>;
  /** Of each name that more than one has, those that belong to the same whole as the first and are not tied to it. */
  readonly several: Map<string, Named[]>;
}

function addByName(item: Named, name: string | undefined, { firsts, several }: Names, isReplaced: (item: Item) => boolean): void {
  if (name === undefined) return;
  const first = firsts.get(name);
  const group = several.get(name);
  if (first === undefined || (group === undefined && isReplaced(first))) firsts.set(name, item);
  else if (first.within === item.within && first.parent === item.parent && !areTied(first, item) && !isReplaced(item)) {
    if (group === undefined) several.set(name, [first, item]);
    else group.push(item);
  }
}

const areTied = (a: Item, b: Item) => a.sameAs?.includes(b.id) === true || b.sameAs?.includes(a.id) === true;
