import { launchBrowser } from "../browser/launch-browser.ts";
import { rootPath } from "../root.ts";
import { serveFolder } from "../serve/serve-folder.ts";

/** `npm run pictures`: takes the pictures of the READMEs from the built explorer, into `docs/pictures`. */
const pictures = [
  { file: "overview.png", view: "?lang=en#/overview" },
  { file: "overview.zh.png", view: "?lang=zh#/overview" },
  { file: "read.png", view: "?lang=en#/read" },
  { file: "read.zh.png", view: "?lang=zh#/read" },
] as const;

const { address, close } = await serveFolder(rootPath("apps/explorer/dist"));
const browser = await launchBrowser();
try {
  for (const { file, view } of pictures) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: "light", reducedMotion: "reduce" });
    const page = await context.newPage();
    await page.goto(new URL(view, address).href);
    await page.waitForSelector("main h1, main h2");
    await page.evaluate("document.fonts.ready");
    await page.screenshot({ path: rootPath(`docs/pictures/${file}`) });
    await context.close();
    console.log(`docs/pictures/${file}`);
  }
} finally {
  await browser.close();
  await close();
}
