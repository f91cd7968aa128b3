import { type MessageLanguage, messageIn } from "@regional-plan/model";
import type { Speaker, Terminal } from "../terminal.ts";

/** Speaks one language, and has nothing to write to: what is to be warned of is told by the first thread. */
export const quietSpeaker = (language: MessageLanguage): Speaker & Pick<Terminal, "warn"> => ({
  language,
  say: (text) => messageIn(text, language),
  warn: () => {},
});
