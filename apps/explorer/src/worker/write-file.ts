import { type Content, describeOption, type FormatOption, formatEntry, formats, OptionError, writePaper } from "@regional-plan/convert";
import { messageIn, type OwnMessage } from "@regional-plan/model";
import type { Jobs, ReadyFile, ToldFormat, ToldOption } from "./jobs.ts";
import type { Said } from "./own-state.ts";
import { packed } from "./packed.ts";

/** The most losses that are told one by one. */
const mostTold = 200;

/** The formats that a plan can be written in. */
export function toldFormats(): readonly ToldFormat[] {
  return formats
    .filter(({ writes }) => writes)
    .map(({ id, title, options }) => ({
      id,
      title: both(title),
      options: Object.entries(options).flatMap(([name, option]) => (option.for === "reading" ? [] : [toldOption(name, option)])),
    }));
}

function toldOption(name: string, option: FormatOption): ToldOption {
  const preset = describeOption(option).default;
  return {
    name,
    title: both(option.title),
    kind: option.kind,
    ...(option.kind === "choice" && { choices: option.choices }),
    ...(preset !== undefined && { preset }),
  };
}

/** Writes a plan in a format; what finds no place there is told. */
export async function writePlan({ plan, format, options, text }: Jobs["write"]["ask"]): Promise<Jobs["write"]["answer"]> {
  const entry = formatEntry(format);
  const loaded = await entry?.load();
  if (entry === undefined || loaded?.write === undefined) throw new RangeError(`There is no format “${format}” to write.`);
  try {
    const { content, losses } = await loaded.write(plan, options);
    const path = plan.documents?.[0]?.path;
    // The text of the document goes with a folder, where its quotes look for it.
    const whole = content instanceof Map && text && isInside(path) ? new Map([...content, [path, text]]) : content;
    return {
      ...(await fileOf(whole, plan.id, entry)),
      lost: losses.length,
      losses: losses.slice(0, mostTold).map(({ path: at, reason }) => ({ path: at, reason: both(reason) })),
    };
  } catch (error) {
    // What was chosen does not fit.
    if (error instanceof OptionError) return { refused: both(error.template) };
    throw error;
  }
}

const both = (message: OwnMessage): Said => ({ en: messageIn(message, "en"), zh: messageIn(message, "zh") });

/** Writes a paper in a format. */
export async function writePaperFile({ paper, format, languages, name }: Jobs["paper"]["ask"]): Promise<ReadyFile> {
  const entry = formatEntry(format);
  if (entry === undefined) throw new RangeError(`There is no format “${format}”.`);
  return fileOf(await writePaper(paper, format, { languages }), name, entry);
}

async function fileOf(
  content: Content,
  name: string,
  { extensions, mediaTypes }: { readonly extensions: readonly string[]; readonly mediaTypes: readonly string[] },
): Promise<ReadyFile> {
  if (content instanceof Map) return { name: `${name}.zip`, mediaType: "application/zip", content: packed(content) };
  return {
    name: `${name}${extensions[0] ?? ""}`,
    mediaType: mediaTypes[0] ?? "application/octet-stream",
    content: content as string | Uint8Array,
  };
}

const isInside = (path: string | undefined): path is string => path !== undefined && !/^(?:\.\.?|)(?:\/|$)|\/\.\.?(?:\/|$)/u.test(path);
