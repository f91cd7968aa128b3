import { dirname } from "node:path";
import { type FormatEntry, formatEntry } from "@regional-plan/convert";
import { contentFindings, type MessageLanguage } from "@regional-plan/model";
import { configLoader } from "../config/config-loader.ts";
import type { LoadedConfig } from "../config/load-config.ts";
import { contentOf, findInput, type Input } from "../read/read-input.ts";
import type { Job } from "../threads/job.ts";
import { quietSpeaker } from "../threads/quiet-speaker.ts";
import type { LineDone, LinesDone, LineTask } from "./line-task.ts";

/** What every job on lines is told. */
export interface LineSetup {
  readonly names: readonly string[];
  readonly language: MessageLanguage;
  readonly config?: string | false;
}

/** Does what is to be done with one line, opened as an input of its own. */
export type LineWork = (line: Input, config: LoadedConfig | undefined) => Promise<LineDone>;

/** A job that goes through lines, each as if it were a file that holds nothing else. */
export function lineJob<Setup extends LineSetup>(prepare: (setup: Setup) => Promise<LineWork>): Job<Setup, LineTask, LinesDone> {
  return async (setup) => {
    const work = await prepare(setup);
    const load = configLoader(setup.config, quietSpeaker(setup.language));
    const sources = await Promise.all(
      setup.names.map(async (name) => {
        const found = findInput(name);
        return { name, base: found.place === undefined ? process.cwd() : dirname(found.place), config: await load(found) };
      }),
    );
    return async ({ input, first, lines }) => {
      const { name, base, config } = sources[input] as (typeof sources)[number];
      const texts: string[] = [];
      const failed: number[] = [];
      let losses = 0;
      for (const [index, line] of lines.entries()) {
        const done = await work({ name, base, isFolder: false, problems: [], ...opened(line, config?.formats) }, config);
        texts.push(`${done.text}\n`);
        if (done.isFailed) failed.push(first + index);
        losses += done.losses ?? 0;
      }
      return { text: texts.join(""), failed, losses };
    };
  };
}

function opened(line: Uint8Array | undefined, among: readonly FormatEntry[] | undefined): Pick<Input, "content" | "format"> {
  const json = formatEntry("json", among);
  if (json === undefined) throw new RangeError("There is no format that reads JSON.");
  if (line !== undefined) return { content: contentOf(Buffer.from(line.buffer, line.byteOffset, line.length)), format: json };
  return { content: "", format: unread(json) };
}

/** The format as it reads what is too long to be read. */
function unread(json: FormatEntry): FormatEntry {
  const { id: rule, severity } = contentFindings.tooLarge;
  const load = async () => ({ findings: [{ rule, severity, path: "" }], locate: () => new Map() });
  return {
    ...json,
    loadReader: async () => ({ findings: [], detect: () => true, load }),
    load: async () => ({ ...(await json.load()), load }),
  };
}
