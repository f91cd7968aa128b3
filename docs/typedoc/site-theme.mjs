import { readFileSync } from "node:fs";
import { DefaultTheme, ReflectionKind } from "typedoc";
import { isChinese } from "./speak-languages.mjs";

/** TypeDoc's own theme, with the pages in the order in which people read them. */
export class SiteTheme extends DefaultTheme {
  buildNavigation(project) {
    const pages = project
      .getReflectionsByKind(ReflectionKind.Document)
      .map((page) => ({ text: page.name, path: this.router.getFullUrl(page) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    const [english, chinese] = [false, true].map((inChinese) =>
      chaptersOf(
        pages.filter(({ path }) => isChinese(path) === inChinese),
        inChinese,
      ),
    );
    return [
      chapter("Guides", english.guides),
      chapter("指南", chinese.guides),
      chapter(
        "Packages",
        super.buildNavigation(project).filter(({ kind }) => kind === ReflectionKind.Module),
      ),
      chapter("Reference", english.reference),
      chapter("参考", chinese.reference),
      chapter("Rules", english.rules),
      chapter("规则", chinese.rules),
      chapter("Formats", english.formats),
      chapter("格式", chinese.formats),
      chapter("Decisions", english.decisions),
    ];
  }
}

const chapter = (text, children) => ({ text, children });

/** The pages in one language: guides in the order of `order`, rules by their layer in the order of their list, formats, decisions, and the rest. */
function chaptersOf(pages, inChinese) {
  const below = (folder) => pages.filter(({ path }) => path.includes(`docs_${folder}_`));
  return {
    guides: below("guides").sort((a, b) => placeOf(a) - placeOf(b)),
    rules: layersOf(inChinese).map(({ layer, name }) => chapter(name, below(`rules_${layer}`))),
    decisions: below("decisions"),
    formats: below("formats"),
    reference: pages.filter(({ path }) => !/docs_(?:guides|rules|formats|decisions)_/u.test(path)),
  };
}

/** The layers of the rules, as the list of rules calls them. */
function layersOf(inChinese) {
  const list = readFileSync(new URL(`../rules${inChinese ? ".zh" : ""}.md`, import.meta.url), "utf8");
  return [...list.matchAll(/^## (.+)$[^#]*?\(rules\/([\w-]+)\//gmu)].map(([, name, layer]) => ({ layer, name }));
}

/** A guide that is not in the order comes behind those that are. */
function placeOf({ path }) {
  const at = order.indexOf(/docs_guides_([\w-]+)/u.exec(path)[1]);
  return at < 0 ? order.length : at;
}

/** The guides as a reader needs them, one after the other. */
const order = [
  "quick-start",
  "model",
  "modelling",
  "import",
  "workbooks",
  "spreadsheets",
  "checking",
  "merge",
  "running-a-plan",
  "comparing",
  "many-plans",
  "documents",
  "graphs-and-calendar",
  "linked-data",
  "stratml",
  "standards",
  "dataset",
  "numerals",
  "typescript",
  "extending",
  "versions",
];
