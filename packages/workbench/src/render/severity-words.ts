import type { MessageTemplate, Severity } from "@regional-plan/model";

/** What each severity is called. */
export const severityWords: Readonly<Record<Severity, MessageTemplate>> = {
  error: { en: "error", zh: "错误" },
  warning: { en: "warning", zh: "警告" },
  info: { en: "note", zh: "提示" },
};
