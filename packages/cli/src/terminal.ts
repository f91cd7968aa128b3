import type { MessageLanguage, MessageTemplate } from "@regional-plan/model";
import pc from "picocolors";

/** Where a command writes, and how. */
export interface Terminal {
  language: MessageLanguage;
  colors: ReturnType<typeof pc.createColors>;
  /** Writes to standard output. */
  print: (text: string) => void;
  /** Writes a line to standard error. */
  warn: (text: string) => void;
  /** A text in the reader's language. */
  say: (text: MessageTemplate) => string;
}

/** The terminal of this process. Text is coloured only where a person reads it. */
export function openTerminal(language: MessageLanguage): Terminal {
  // A reader that has seen enough, such as `head`, closes the pipe: that is no mistake.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  return {
    language,
    colors: pc.createColors(pc.isColorSupported && process.stdout.isTTY === true),
    print: (text) => process.stdout.write(text),
    warn: (text) => process.stderr.write(`${text}\n`),
    say: (text) => text[language],
  };
}
