import { describe, expect, test } from "vitest";
import { languageAsked, languageOfSystem } from "../src/choose-language.ts";
import { soundPlan, textOf } from "./plans.ts";
import { folderWith, run } from "./run-command.ts";

describe("the language of the reader's system", () => {
  test.each([
    [{ LC_ALL: "zh_CN.UTF-8" }, "zh"],
    [{ LANG: "zh_CN.GBK" }, "zh"],
    [{ LC_MESSAGES: "zh_TW" }, "zh"],
    [{ LANG: "zh" }, "zh"],
    [{ LC_ALL: "en_US.UTF-8", LANG: "zh_CN.UTF-8" }, "en"],
    [{ LC_ALL: "", LC_MESSAGES: "", LANG: "zh_CN.UTF-8" }, "zh"],
    [{ LC_ALL: "C", LANGUAGE: "zh_CN" }, "en"],
    [{ LC_ALL: "C.UTF-8", LANGUAGE: "zh_CN" }, "en"],
    [{ LANG: "POSIX" }, "en"],
    [{ LANG: "en_US.UTF-8", LANGUAGE: "zh_CN:en" }, "zh"],
    [{ LANGUAGE: "zh-Hans" }, "zh"],
    [{ LANG: "zha_CN" }, "en"],
    [{}, "en"],
  ] as const)("%j is %s", (env, language) => expect(languageOfSystem(env, "linux")).toBe(language));
});

test.each([
  [["validate", "x", "--lang", "zh"], "zh"],
  [["--lang=en", "validate"], "en"],
  [["validate", "--", "--lang", "zh"], undefined],
  [["--lang", "fr"], undefined],
])("%j asks for %s", (args, language) => expect(languageAsked(args)).toBe(language));

test("is that of --lang, else of the configuration, else of the system", async () => {
  const files = { "plan.json": textOf(soundPlan) };
  const chinese = { LC_ALL: "zh_CN.UTF-8" };
  const says = async (args: readonly string[], more: Readonly<Record<string, string>>, env?: Readonly<Record<string, string>>) =>
    /错误|不存在|命令/u.test(Object.values(await run(args, { cwd: folderWith({ ...files, ...more }), ...(env && { env }) })).join(""))
      ? "zh"
      : "en";
  const config = { "regional-plan.config.yaml": "language: zh\n" };
  const code = { "regional-plan.config.mjs": "export default { language: 'zh' };" };
  expect(await says(["validate", "plan.json"], {})).toBe("en");
  expect(await says(["validate", "plan.json"], {}, chinese)).toBe("zh");
  expect(await says(["validate", "plan.json"], config)).toBe("zh");
  expect(await says(["validate", "plan.json"], code)).toBe("zh");
  expect(await says(["validate", "plan.json", "--lang", "en"], config, chinese)).toBe("en");
  expect(await says(["validate", "plan.json"], { "regional-plan.config.json": '{ "language": "en" }' }, chinese)).toBe("en");
  expect(await says(["validate", "none.json"], config)).toBe("zh");
  expect(await says(["valdate"], config)).toBe("zh");
});
