import { type MessageLanguage, messageIn, type OwnMessage } from "@regional-plan/model";
import { visibleLines } from "@regional-plan/workbench";
import pc from "picocolors";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { type Line, renderLine } from "./line.ts";
import { systemWords } from "./system-words.ts";

/** In which language a reader is spoken to. */
export interface Speaker {
  readonly language: MessageLanguage;
  /** A text in the reader's language. */
  say: (text: OwnMessage) => string;
}

/** Where a command writes, and how. Whatever is printed passes through here and is cleaned. */
export interface Terminal extends Speaker {
  /** Takes the language that a configuration asks for, where none was asked for on the command line. */
  useLanguage: (configured: MessageLanguage | undefined) => void;
  /** Writes lines to standard output. */
  print: (lines: readonly Line[]) => void;
  /** Lines as `print` writes them, to be written later: they hold no longer on to what they were cut from. */
  inText: (lines: readonly Line[]) => string;
  /** Writes what `inText` made. */
  printText: (text: string) => void;
  /** Writes lines to standard error. */
  warn: (...lines: readonly Line[]) => void;
  /** Shows on standard error what is being done, in one line that the next one replaces, and nothing the last; only where a person looks at it. */
  showProgress: (doing: OwnMessage | undefined) => void;
  /** Writes a report of many lines, in a form for programs, to standard output. */
  printReport: (text: string) => void;
  /** Writes a file's content to standard output: as it is, unless a person reads it. */
  printContent: (content: string | Uint8Array) => void;
  /** Empties the screen where a person looks at it. */
  clear: () => void;
  /** Done when whoever reads has taken enough of what was written that more can be, or reads no longer. */
  taken: () => Promise<void>;
  /** Whether nobody reads on. */
  isClosed: () => boolean;
  /** Waits until everything is written, and says with which code to end: 2 where it could not be. */
  finish: (code: ExitCode) => Promise<ExitCode>;
}

/** The terminal of this process. Text is coloured only where a person reads it. `told` is whether the language was asked for. */
export function openTerminal(first: MessageLanguage, told: boolean): Terminal {
  const { stdout, stderr } = process;
  const isRead = stdout.isTTY === true;
  const colors = pc.createColors(pc.isColorSupported && isRead);
  const plain = pc.createColors(false);
  let language = first;
  let failure: NodeJS.ErrnoException | undefined;
  const failed = (error?: Error | null) => {
    failure ??= error ?? undefined;
  };
  const write = (content: string | Uint8Array) => {
    if (failure === undefined) stdout.write(content, failed);
  };
  const inText = (lines: readonly Line[]) => lines.map((line) => `${renderLine(line, colors)}\n`).join("");
  const say = (text: OwnMessage) => messageIn(text, language);
  const warn = (...lines: readonly Line[]) => void stderr.write(lines.map((line) => `${renderLine(line, plain)}\n`).join(""));
  stdout.on("error", failed);
  stderr.on("error", () => {});
  return {
    get language() {
      return language;
    },
    useLanguage: (configured) => {
      if (!told) language = configured ?? language;
    },
    say,
    print: (lines) => write(inText(lines)),
    inText,
    printText: write,
    warn,
    showProgress: (doing) => {
      if (stderr.isTTY === true) stderr.write(`\r\u001b[K${doing === undefined ? "" : say(doing)}`);
    },
    printReport: (text) => write(visibleLines(text)),
    printContent: (content) =>
      write(isRead ? visibleLines(typeof content === "string" ? content : new TextDecoder().decode(content)) : content),
    clear: () => {
      if (isRead) write("\u001bc");
    },
    taken: () =>
      failure === undefined && stdout.writableNeedDrain
        ? new Promise((resolve) => {
            const done = () => {
              stdout.off("drain", done).off("close", done).off("error", done);
              resolve();
            };
            stdout.on("drain", done).on("close", done).on("error", done);
          })
        : Promise.resolve(),
    isClosed: () => failure !== undefined,
    finish: async (code) => {
      await Promise.all([emptied(stdout), emptied(stderr)]);
      // A reader that has seen enough, such as `head`, closes the pipe: that is no mistake.
      if (failure === undefined || failure.code === "EPIPE") return code;
      const why = systemWords(failure);
      warn(`regional-plan: ${say({ en: `The output could not be written: ${why.en}.`, zh: `无法写出结果：${why.zh}。` })}`);
      await emptied(stderr);
      return exitCode.failed;
    },
  };
}

/** Done when a stream has written, or failed to write, what it was given; what it failed with is told a moment later. */
function emptied(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.writableLength === 0 && !stream.writableNeedDrain) setImmediate(resolve);
    else stream.write("", () => setImmediate(resolve));
  });
}
