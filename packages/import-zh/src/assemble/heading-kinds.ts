import type { Heading } from "../outline/heading.ts";

/** What a heading heads: an item of the plan, or a section alone. */
export type HeadingKind = "section" | "principle" | "goals" | "background" | "domain" | "measure" | "arrangement";

const background = /背景|现状|形势|发展基础|工作基础|现实基础|基础条件|成就|成效|回顾|意义|存在问题|突出问题|主要问题|挑战|机遇|编制依据/;
const goals = /目标|愿景|指标/;
const principles = /原则/;
const overall =
  /总体要求|总体思路|总体目标|指导思想|发展思路|工作思路|基本思路|战略定位|发展定位|功能定位|适用范围|试点范围|实施范围|规划范围|支持对象|附则|施行|名词解释|术语|实施步骤|实施进度|进度安排|工作步骤|时间安排|工作进度/;
/** What heads arrangements wherever it stands at the end of a plan. */
const arrangements =
  /保障措施|组织保障|实施保障|工作保障|保障机制|保障要求|组织实施|组织领导|组织机制|推进机制|工作机制|实施机制|工作要求|有关要求|相关要求|抓好落实|规划实施|推进落实|监督管理|组织推进|抓好组织|推进保障|规划保障/;
/** A plan may end in 强化要素保障; in its midst that is a task like the others. */
const provisions = /保障/;
const tasks =
  /^(?:重点|主要|工作|具体|试点|核心)?(?:任务|工作任务|举措|措施|工作|内容|重点工作|行动|推广举措|任务分工|政策措施)$|任务$|举措$|^(?:重点|主要)\S{0,4}(?:任务|工作|举措|措施|行动)/;

/** What each heading heads: told by its words where they say so, else by its place. The rows of a table of tasks count as what stands under it. */
export function headingKinds(headings: readonly Heading[], withRows: readonly number[] = []): HeadingKind[] {
  const kinds: HeadingKind[] = [];
  const end = lastChapter(headings);
  const hasChildren = new Set([...headings.map(({ parent }) => parent), ...withRows]);
  headings.forEach((heading, at) => {
    const { parent, title, isAnnex, style, level } = heading;
    const above = parent === undefined ? undefined : kinds[parent];
    const aboveTitle = parent === undefined ? "" : (headings[parent]?.title ?? "");
    kinds.push(kindOf());
    function kindOf(): HeadingKind {
      if (isAnnex || style === "box" || style === "row" || style === "附件" || style === "第#条") return "section";
      // A section of goals may stand in a chapter on how things are, and 成效 in a goal.
      if (goals.test(title) && title.length <= 14 && !tasks.test(title) && above === "background") return "goals";
      if (above === "background" || (background.test(title) && level <= 2 && above !== "goals")) return "background";
      if (principles.test(aboveTitle)) return title === "" ? "section" : "principle";
      if (above === "arrangement" || above === "principle") return "section";
      if (above === "goals" || (goals.test(title) && title.length <= 14 && !tasks.test(title))) return "goals";
      if (parent !== undefined && isEnd(parent) && above === "section") return title === "" ? "section" : "arrangement";
      if (isEnd(at)) return hasChildren.has(at) ? "section" : "arrangement";
      if (above === "measure") return "measure";
      if (overall.test(title) && level <= 2) return "section";
      if (overall.test(aboveTitle)) return "section";
      if (hasChildren.has(at)) return title === "" || (tasks.test(title) && title.length <= 14) ? "section" : "domain";
      return "measure";
    }
  });
  return kinds;

  /** Whether a heading heads arrangements: by its words on the first level, and below it in the last chapter only. */
  function isEnd(at: number): boolean {
    const { title, level, parent } = headings[at] as Heading;
    if (title.length > 20 || level > 2) return false;
    if (level === 1) return arrangements.test(title) || (at === end && provisions.test(title));
    return parent === end && (arrangements.test(title) || provisions.test(title));
  }
}

/** The last heading of the first level that is no annex and no closing provision. */
function lastChapter(headings: readonly Heading[]): number {
  return headings.findLastIndex(
    ({ level, isAnnex, style, title }) =>
      level === 1 && !isAnnex && style !== "box" && style !== "row" && style !== "附件" && !overall.test(title),
  );
}
