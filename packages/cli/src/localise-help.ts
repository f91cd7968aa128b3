import type { HelpConfiguration, Option } from "commander";

/** The library's own words in its help, in the reader's language. */
export function localiseHelp(language: "en" | "zh"): HelpConfiguration {
  if (language === "en") return {};
  return {
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: (usage) => usage.replace("[options]", "[选项]").replace("[command]", "[命令]"),
    optionDescription: describeOption,
  };
}

const titles: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
};

function describeOption({ description, argChoices = [], defaultValue }: Option): string {
  const choices = argChoices.length > 0 ? [`可选：${argChoices.join("、")}`] : [];
  const standard = defaultValue === undefined || typeof defaultValue === "boolean" ? [] : [`默认：${String(defaultValue)}`];
  const extra = [...choices, ...standard].join("；");
  if (extra === "") return description;
  return description.endsWith("）") ? `${description.slice(0, -1)}；${extra}）` : `${description}（${extra}）`;
}
