import { ReflectionKind, RendererEvent } from "typedoc";

/** Calls each page by its heading instead of its file, once their addresses are settled. */
export function namePages(app) {
  app.renderer.on(RendererEvent.BEGIN, ({ project }) => {
    for (const document of project.getReflectionsByKind(ReflectionKind.Document)) {
      const heading = /^# (.+)$/mu.exec(document.content.map(({ text }) => text).join(""))?.[1];
      if (heading === undefined) app.logger.error(`${document.name} has no heading to be called by`);
      else document.name = titleOf(document.name, heading);
    }
  });
}

/** A decision keeps its number, by which others name it. */
function titleOf(file, heading) {
  const number = /(?:^|\/)decisions\/0*(\d+)-/u.exec(file)?.[1];
  const title = heading.replaceAll("`", "");
  return number === undefined ? title : `${number}. ${title.replace(/^\d+\.\s*/u, "")}`;
}
