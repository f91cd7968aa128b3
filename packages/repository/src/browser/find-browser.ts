import { existsSync } from "node:fs";
import { join } from "node:path";
import type { FoundBrowser } from "./found-browser.ts";
import { unpackChromium } from "./unpack-chromium.ts";

/** The places in which browsers are installed, the likeliest first. */
const usualPaths: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
    const folder = process.env[name];
    if (folder === undefined) return [];
    return [join(folder, "Google/Chrome/Application/chrome.exe"), join(folder, "Microsoft/Edge/Application/msedge.exe")];
  }),
};

/** Finds a browser: the one that `CHROME_PATH` names, else an installed one, else the one that comes with the development dependencies. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): FoundBrowser {
  const named = env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return { executablePath: named };
    throw new Error(`CHROME_PATH is “${named}”, and no file is there. Set it to the path of Chrome or Chromium, or unset it.`);
  }
  const installed = usualPaths[platform]?.find((path) => existsSync(path));
  if (installed !== undefined) return { executablePath: installed };
  if (platform === "linux" && process.arch === "x64") return unpackChromium();
  throw new Error(
    "The tests need Chrome, Chromium or Edge, and none was found. Install one, or set CHROME_PATH to the path of its executable.",
  );
}
