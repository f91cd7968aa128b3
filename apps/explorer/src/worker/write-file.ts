import { type Content, formatEntry, writePaper } from "@regional-plan/convert";
import { messageIn } from "@regional-plan/model";
import type { Jobs, ReadyFile } from "./jobs.ts";
import { packed } from "./own-file.ts";

/** The most losses that are told one by one. */
const mostTold = 200;

/** Writes a plan in a format; what finds no place there is told. */
export async function writePlan({ plan, format, options, text }: Jobs["write"]["ask"]): Promise<Jobs["write"]["answer"]> {
  const entry = formatEntry(format);
  const written = await (await entry?.load())?.write?.(plan, options);
  if (entry === undefined || written === undefined) throw new RangeError(`There is no format “${format}” to write.`);
  const { content, losses } = written;
  const path = plan.documents?.[0]?.path;
  // The text of the document goes with a folder, where its quotes look for it.
  const whole = content instanceof Map && text && isInside(path) ? new Map([...content, [path, text]]) : content;
  return {
    ...(await fileOf(whole, plan.id, entry)),
    lost: losses.length,
    losses: losses
      .slice(0, mostTold)
      .map(({ path: at, reason }) => ({ path: at, reason: { en: messageIn(reason, "en"), zh: messageIn(reason, "zh") } })),
  };
}

/** Writes a paper in a format, named after its title. */
export async function writePaperFile({ paper, format, languages }: Jobs["paper"]["ask"]): Promise<ReadyFile> {
  const entry = formatEntry(format);
  if (entry === undefined) throw new RangeError(`There is no format “${format}”.`);
  return fileOf(await writePaper(paper, format, { languages }), "document", entry);
}

async function fileOf(
  content: Content,
  name: string,
  { extensions, mediaTypes }: { readonly extensions: readonly string[]; readonly mediaTypes: readonly string[] },
): Promise<ReadyFile> {
  if (content instanceof Map) return { name: `${name}.zip`, mediaType: "application/zip", content: await packed(content) };
  return {
    name: `${name}${extensions[0] ?? ""}`,
    mediaType: mediaTypes[0] ?? "application/octet-stream",
    content: content as string | Uint8Array,
  };
}

const isInside = (path: string | undefined): path is string => path !== undefined && !/^(?:\.\.?|)(?:\/|$)|\/\.\.?(?:\/|$)/u.test(path);
