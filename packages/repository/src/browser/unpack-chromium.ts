import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rootPath } from "../root.ts";
import type { FoundBrowser } from "./found-browser.ts";

/**
 * Unpacks the Chromium of `@sparticuz/chromium` into `node_modules/.cache`, once a version.
 *
 * That package unpacks into the temporary folder that all processes share, where two at once start each other's half-written file
 * (ETXTBSY). So a child process unpacks into a folder of its own, which is then moved into place whole. The child is told that it runs
 * on Amazon Linux 2023, because only then does the package unpack the shared libraries that a bare machine lacks.
 */
export function unpackChromium(): FoundBrowser {
  const manifest = JSON.parse(readFileSync(rootPath("node_modules/@sparticuz/chromium/package.json"), "utf8")) as { version: string };
  const cache = rootPath("node_modules/.cache/regional-plan");
  const folder = join(cache, `chromium-${manifest.version}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const scratch = mkdtempSync(join(cache, "unpacking-"));
    unpackInto(scratch);
    writeFileSync(join(scratch, "fonts/fonts.conf"), fontConfiguration(folder));
    moveIntoPlace(scratch, folder);
  }
  return {
    executablePath: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_PATH: join(folder, "fonts") },
  };
}

function unpackInto(folder: string): void {
  const script = 'const { default: chromium } = await import("@sparticuz/chromium"); await chromium.executablePath();';
  const child = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: rootPath("packages/repository"),
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
    encoding: "utf8",
  });
  if (child.status !== 0)
    throw new Error(`@sparticuz/chromium could not be unpacked. Install Chrome, or set CHROME_PATH.\n${child.stderr}`);
}

/** The package's own configuration looks for its font in the folders of a lambda. Without a font, a page that shows text crashes. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/fonts/cache</cachedir>
</fontconfig>
`;
}

function moveIntoPlace(scratch: string, folder: string): void {
  try {
    renameSync(scratch, folder);
  } catch (error) {
    rmSync(scratch, { recursive: true });
    // Another process was faster: its folder is as good as ours.
    if (!existsSync(folder)) throw error;
  }
}
