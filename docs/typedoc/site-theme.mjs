import { readFileSync } from "node:fs";
import { DefaultTheme, ReflectionKind } from "typedoc";

/** TypeDoc's own theme, with the pages in the order in which people read them. */
export class SiteTheme extends DefaultTheme {
  buildNavigation(project) {
    const pages = new Map(project.getReflectionsByKind(ReflectionKind.Document).map((page) => [this.router.getFullUrl(page), page]));
    const entry = (url) => ({ text: pages.get(url).name, path: url });
    const modules = super.buildNavigation(project).filter(({ kind }) => kind === ReflectionKind.Module);
    const urls = [...pages.keys()].sort();
    const chapters = { en: chapterUrls(urls, ".html"), zh: chapterUrls(urls, ".zh.html") };
    const chapter = (text, children) => ({ text, children });
    const [english, chinese] = ["en", "zh"].map((language) => {
      const { guides, layers, reference } = chapters[language];
      const names = layerNames(language);
      const rules = layers.map(([layer, rulesOfLayer]) => chapter(names.get(layer) ?? layer, rulesOfLayer.map(entry)));
      return [guides.map(entry), reference.map(entry), rules];
    });
    return [
      chapter("Guides", english[0]),
      chapter("指南", chinese[0]),
      chapter("Packages", modules),
      chapter("Reference", english[1]),
      chapter("参考", chinese[1]),
      chapter("Rules", english[2]),
      chapter("规则", chinese[2]),
      chapter("Decisions", urls.filter((url) => url.includes("docs_decisions_")).map(entry)),
    ];
  }
}

/** The addresses of the pages in one language: guides in the order of `order`, rules by their layer, and the rest. */
function chapterUrls(urls, ending) {
  const own = urls.filter((url) => url.endsWith(ending) && url.endsWith(".zh.html") === (ending === ".zh.html"));
  const idOf = (url) => url.slice(url.lastIndexOf("_") + 1, -ending.length);
  const placeOf = (url) => (order.includes(idOf(url)) ? order.indexOf(idOf(url)) : order.length);
  const layers = new Map();
  for (const url of own.filter((one) => one.includes("docs_rules_"))) {
    const layer = /docs_rules_([^_]+)_/u.exec(url)[1];
    layers.set(layer, [...(layers.get(layer) ?? []), url]);
  }
  return {
    guides: own.filter((url) => url.includes("docs_guides_")).sort((a, b) => placeOf(a) - placeOf(b)),
    layers: [...layers],
    reference: own.filter((url) => !/docs_(?:guides|rules|decisions)_/u.test(url)),
  };
}

/** What the layers are called in the list of rules, in its order. */
function layerNames(language) {
  const list = readFileSync(new URL(`../rules${language === "en" ? "" : ".zh"}.md`, import.meta.url), "utf8");
  return new Map([...list.matchAll(/^## (.+)$[^#]*?\(rules\/([\w-]+)\//gmu)].map(([, name, layer]) => [layer, name]));
}

/** The guides as a reader needs them, one after the other. */
const order = [
  "quick-start",
  "quick-start-developers",
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
  "model",
  "numerals",
  "typescript",
  "extending",
  "versions",
];
