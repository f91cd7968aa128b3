import { formatEntry } from "@regional-plan/convert";
import { describeFinding, type Finding, type FindingLocation } from "@regional-plan/model";
import { type Given, givenFindings } from "@regional-plan/track";
import { definitionsFor, placeOf } from "@regional-plan/workbench";
import { CommandError } from "../command-error.ts";
import { openInput } from "../read/read-input.ts";
import type { Terminal } from "../terminal.ts";

/** Reads a file that says how a document is made, in YAML or JSON; everything that is wrong with it is told in its place. */
export async function readGiven<T>(name: string, read: (value: unknown) => Given<T>, terminal: Terminal): Promise<T> {
  const input = await openInput(name);
  if (input.isFolder) throw new CommandError({ en: `${name}: it is not a file.`, zh: `${name}：不是文件。` });
  const format = await formatEntry(/\.json$/iu.test(name) ? "json" : "yaml")?.load();
  const loaded = await format?.load?.(input.content);
  const unread = loaded?.findings.filter(({ severity }) => severity === "error") ?? [];
  const { value, findings } = unread.length > 0 ? { value: undefined, findings: unread } : read(loaded?.value);
  if (value !== undefined) return value;
  const definitions = definitionsFor([...(format?.findings ?? []), ...givenFindings]);
  const places = loaded?.locate(findings.map(({ path }) => path));
  for (const finding of findings) warnOf(finding, finding.location ?? places?.get(finding.path));
  throw new CommandError({
    en: `${name}: it could not be used; nothing was written.`,
    zh: `${name}：存在上述问题，无法使用，未写入任何内容。`,
  });

  function warnOf(finding: Finding, location: FindingLocation | undefined): void {
    const definition = definitions.get(finding.rule);
    if (definition === undefined) return;
    const { message, fix } = describeFinding(finding, definition, terminal.language);
    const { colon, blank } = { colon: terminal.say({ en: ": ", zh: "：" }), blank: terminal.say({ en: " ", zh: "" }) };
    terminal.warn(`${placeOf(input, location)}${colon}${message}${blank}${fix}`);
  }
}
