import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "./find-browser.ts";

/** What keeps a browser quiet, and lets it run as root in a container. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

/** Starts a real browser without a window, and gives playwright's handle to it. The caller closes it. */
export function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = findBrowser();
  return chromium.launch({ executablePath, args: flags, env: { ...process.env, ...env } });
}
