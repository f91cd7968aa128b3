import { expect, it } from "vitest";
import { startWords } from "../src/commands/start-words.ts";

it("npm start speaks the language of the environment, else of the system", () => {
  expect(startWords({ LANG: "zh_CN.UTF-8" }, "en-US").language).toBe("zh");
  expect(startWords({ LC_ALL: "en_US.UTF-8", LANG: "zh_CN.UTF-8" }, "zh-CN").language).toBe("en");
  expect(startWords({}, "zh-CN").language).toBe("zh");
  expect(startWords({ LANG: "" }, "de-DE").language).toBe("en");
});
