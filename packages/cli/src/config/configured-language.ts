import { readFileSync, statSync } from "node:fs";
import { formatEntry } from "@regional-plan/convert";
import type { MessageLanguage } from "@regional-plan/model";
import { isCommandError } from "../command-error.ts";
import { findConfig, isCode } from "./find-config.ts";

/**
 * The language that the configuration of the working folder asks for. One that is code is not run for that, and what is
 * wrong with one is told when it is used.
 */
export async function configuredLanguage(): Promise<MessageLanguage | undefined> {
  const file = fileHere();
  if (file === undefined || isCode(file)) return undefined;
  try {
    // To read a pipe would wait for what nobody writes.
    if (!statSync(file).isFile()) return undefined;
    const text = readFileSync(file, "utf8");
    if (!text.includes("language")) return undefined;
    const reader = await formatEntry(file.endsWith(".json") ? "json" : "yaml")?.loadReader?.();
    const { value, findings = [] } = (await reader?.load(text)) ?? {};
    // Of what stands there twice nobody knows which is meant.
    if (findings.length > 0) return undefined;
    const { language } = (value ?? {}) as { language?: unknown };
    return language === "en" || language === "zh" ? language : undefined;
  } catch {
    return undefined;
  }
}

function fileHere(): string | undefined {
  try {
    return findConfig({ isFolder: false })?.file;
  } catch (error) {
    if (isCommandError(error)) return undefined;
    throw error;
  }
}
