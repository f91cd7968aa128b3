import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PageEvent, ReflectionKind, RendererEvent } from "typedoc";
import { isChinese } from "./speak-languages.mjs";

/**
 * Puts the text of every page, section by section, into `assets/search.js`, where TypeDoc keeps the names alone. It is read when somebody
 * searches and not before; `search-page.js` looks for words in it as they stand, which needs no word boundaries and so finds Chinese.
 *
 * A row is `[address, title, page or package, text, language]`.
 */
export function searchTexts(app) {
  const sections = new Map();

  app.renderer.on(PageEvent.END, (page) => {
    page.contents = page.contents.replace(
      /<script async (src="[^"]*search\.js") id="tsd-search-script">/u,
      '<script id="tsd-search-script" data-$1>',
    );
    const isText = page.model.isDocument() || page.url === "index.html";
    if (isText) sections.set(page.url, sectionsOf(page));
  });

  app.renderer.on(RendererEvent.END, ({ outputDirectory, project }) => {
    const rows = [...sections.keys()].sort().flatMap((url) => sections.get(url));
    const names = namesOf(project, app.renderer.router);
    writeFileSync(join(outputDirectory, "assets/search.js"), `window.siteTexts = ${JSON.stringify([...rows, ...names])};\n`);
  });
}

function sectionsOf({ url, contents, model, project }) {
  const page = model.isProject() ? project.name : model.name;
  const [, ...parts] = bodyOf(contents).split(/(?=<h[1-4] id=")/u);
  return parts.map((part) => {
    const [, id, heading] = /^<h[1-4] id="([^"]*)"[^>]*>(.*?)<\/h[1-4]>/su.exec(part);
    const title = textOf(heading);
    return [`${url}#${id}`, title, title === page ? "" : page, textOf(part.slice(part.indexOf("</h"))), isChinese(url) ? "zh-CN" : "en"];
  });
}

const bodyOf = (html) => html.slice(html.indexOf('<div class="col-content">'), html.indexOf('<div class="col-sidebar">'));

const textOf = (html) =>
  html
    .replaceAll(/<button[^>]*>.*?<\/button>/gu, "")
    .replaceAll(/<\/(?:p|li|td|th|tr|pre|h\d)>|<br\/?>/gu, " ")
    .replaceAll(/<[^>]*>/gu, "")
    .replaceAll(/&(lt|gt|amp|quot|#39);/gu, (entity) => signs[entity])
    .replaceAll(/\s+/gu, " ")
    .trim();

const signs = { "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"', "&#39;": "'" };

/** What is exported, with the first sentences of its comment. */
function namesOf(project, router) {
  return project
    .getReflectionsByKind(exported)
    .filter((reflection) => router.hasOwnDocument(reflection))
    .map((reflection) => {
      const { comment } = reflection.signatures?.[0] ?? reflection;
      const text = comment?.summary.map((part) => part.text).join("") ?? "";
      return [router.getFullUrl(reflection), reflection.name, packageOf(reflection), text.replaceAll(/\s+/gu, " "), "en"];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A package of one module is that module; of several, it stands above them. */
function packageOf(reflection) {
  let module = reflection.parent;
  while (module.parent !== undefined && !module.parent.isProject()) module = module.parent;
  return module.name;
}

const exported =
  ReflectionKind.Class |
  ReflectionKind.Function |
  ReflectionKind.Interface |
  ReflectionKind.TypeAlias |
  ReflectionKind.Variable |
  ReflectionKind.Module;
