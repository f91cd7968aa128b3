import { JSX, PageEvent } from "typedoc";

/** Says of each page in which language it is, and leads from it to the same page in the other. */
export function speakLanguages(app) {
  app.renderer.on(PageEvent.END, (page) => {
    if (isChinese(page.url)) page.contents = page.contents.replace(/<html ([^>]*)lang="en"/u, '<html $1lang="zh-CN"');
  });
  app.renderer.hooks.on("content.begin", ({ page, router }) => {
    const other = isChinese(page.url) ? page.url.replace(/\.zh\.html$/u, ".html") : page.url.replace(/\.html$/u, ".zh.html");
    const isThere =
      other !== page.url && router.getLinkTargets().some((target) => router.hasOwnDocument(target) && router.getFullUrl(target) === other);
    if (!isThere) return JSX.createElement(JSX.Fragment, null);
    const [lang, text] = isChinese(page.url) ? ["en", "English"] : ["zh-CN", "中文"];
    const href = router.baseRelativeUrl(page.model, other);
    return JSX.createElement("p", { class: "site-language" }, JSX.createElement("a", { href, hreflang: lang, lang }, text));
  });
}

/** Whether the page at an address is in Chinese. */
export const isChinese = (url) => url.endsWith(".zh.html");
