import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RendererEvent } from "typedoc";

/** Takes out of the written pages what nobody sees: readers may be on a slow line, and the site on a server that does not compress. */
export function lightenPages(app) {
  app.renderer.on(RendererEvent.END, ({ outputDirectory }) => {
    const assets = join(outputDirectory, "assets");
    const plain = plainClasses(readFileSync(join(assets, "highlight.css"), "utf8"));
    const inCode = new RegExp(`<span class="(?:${plain.join("|")})">([^<]*)</span>`, "gu");
    rewrite(outputDirectory, ".html", (page) =>
      page
        .replaceAll(inCode, "$1")
        // Icons stand in a file of their own; a page that is opened as a file may not read that, and takes them from a script.
        .replace(iconsScript, (_, path) => `<script>${iconsOfFile}("${path}")</script>`),
    );
    rewrite(assets, ".css", (css) => css.replaceAll(/\/\*.*?\*\//gsu, "").replaceAll(/\n\s+/gu, "\n"));
  });
}

const iconsScript = /<script async src="([^"]*icons\.js)" id="tsd-icons-script"><\/script>/u;

const iconsOfFile =
  '((path) => { if (location.protocol === "file:") document.head.append(Object.assign(document.createElement("script"), { src: path })); })';

/** The classes of code that is neither a word of the language nor a text: they have the colour of all text. */
const plainClasses = (css) => [...css.matchAll(/--light-(hl-\d+): #000000(?:FF)?;/gu)].map(([, name]) => name);

function rewrite(folder, ending, change) {
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (path.endsWith(ending)) writeFileSync(join(folder, path), change(readFileSync(join(folder, path), "utf8")));
  }
}
