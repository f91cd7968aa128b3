import type { MessageTemplate } from "@regional-plan/model";
import type { Preset } from "@regional-plan/validate";

/** What each preset is called; in Chinese with the name that the command line wants. */
export const presetWords: Readonly<Record<Preset, MessageTemplate>> = {
  basic: { en: "basic", zh: "基本（basic）" },
  recommended: { en: "recommended", zh: "推荐（recommended）" },
  strict: { en: "strict", zh: "严格（strict）" },
};
