import type { Finding, MessageTemplate } from "@regional-plan/model";

/** What is said of fixes that were not made. */
export const refusedWords = (name: string, count: number): MessageTemplate => ({
  en: `${name}: ${count} more ${count === 1 ? "fix is" : "fixes are"} only suggested: writing ${count === 1 ? "it" : "them"} would change what stands around.`,
  zh: `${name}：另有 ${count} 处修正会改动前后内容，仅作建议，未予写入。`,
});

/** What is said of findings that mending has brought to light. */
export const freshWords = (name: string, fresh: readonly Finding[]): MessageTemplate => {
  const places = [...new Set(fresh.slice(0, 5).map(({ rule, path }) => `${rule} ${path}`))].join(", ");
  return {
    en: `${name}: mending brought ${fresh.length === 1 ? "a finding" : `${fresh.length} findings`} to light: ${places}${fresh.length > 5 ? ", …" : ""}`,
    zh: `${name}：修正后发现 ${fresh.length} 条此前未显现的问题：${places}${fresh.length > 5 ? "……" : ""}`,
  };
};
