import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";

/** A page of a built site, with what it leads to and what can be led to in it. */
export interface SitePage {
  /** Its address from the site's root: `documents/docs_rules.html`. */
  readonly url: string;
  readonly html: string;
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

/** Every page of a site, by its address. */
export function sitePages(site: string): Map<string, SitePage> {
  const urls = readdirSync(site, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  const pages = urls.filter((url) => url.endsWith(".html")).sort();
  return new Map(
    pages.map((url) => {
      const html = readFileSync(join(site, url), "utf8");
      return [url, { url, html, links: valuesOf(html, "href"), ids: new Set(valuesOf(html, "id")) }];
    }),
  );
}

/** What leads nowhere inside a site, a line for each: no such file, or no such heading in it. */
export function deadLinks(site: string, pages: ReadonlyMap<string, SitePage>): string[] {
  return [...pages.values()].flatMap(({ url, links }) =>
    links.filter((link) => !/^[a-z]+:/u.test(link) && !isThere(site, pages, url, link)).map((link) => `${url}: ${link}`),
  );
}

function isThere(site: string, pages: ReadonlyMap<string, SitePage>, from: string, link: string): boolean {
  const [path = "", anchor = ""] = link.split("#");
  const named = path === "" ? from : posix.join(posix.dirname(from), decodeURI(path));
  const url = /(?:^|\/)\.?$/u.test(named) ? `${named}index.html`.replace(/^\.?(?=index)/u, "") : named;
  const page = pages.get(url);
  if (page === undefined) return statSync(join(site, url), { throwIfNoEntry: false })?.isFile() === true;
  return anchor === "" || page.ids.has(decodeURIComponent(anchor));
}

/** How many bytes a page brings before anybody asks for more: itself, its styles, its scripts and its icons. */
export function pageWeight(site: string, { url, html }: SitePage): number {
  const parts = [...html.matchAll(/<(?:script(?: [^>]*)? src|link rel="stylesheet" href)="([^"]+)"/gu)].map(([, path = ""]) => path);
  const icons = [...html.matchAll(/<use href="([^"#]+)#/gu)].map(([, path = ""]) => path);
  const files = new Set([...parts, ...icons].map((path) => posix.join(posix.dirname(url), path)));
  return [...files].reduce((sum, file) => sum + statSync(join(site, file)).size, Buffer.byteLength(html));
}

const valuesOf = (html: string, attribute: string) =>
  [...html.matchAll(new RegExp(`<[a-z][^<>]*? ${attribute}="([^"]*)"`, "gu"))].map(([, value = ""]) => value.replaceAll("&amp;", "&"));
