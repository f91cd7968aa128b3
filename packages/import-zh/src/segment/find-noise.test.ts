import { expect, test } from "vitest";
import { findNoise } from "./find-noise.ts";
import { segmentText } from "./segment-text.ts";

/** What stands around a plan, by its words. */
function around(text: string) {
  const blocks = segmentText(text);
  const { title, cover, number, noise } = findNoise(blocks);
  return { title: title?.text, cover: cover?.text, number, noise: [...noise].sort((a, b) => a - b).map((at) => blocks[at]?.text) };
}

const body = "\n为推进工作，制定本方案。\n一、目标\n完成任务。\n";

test("the title in the headline of a piece of news", () => {
  expect(
    around(
      `白水省委办公厅印发《关于建设绿色城乡的意见》\n新华社白水10月21日电 近日，有关部门印发了文件。\n《关于建设绿色城乡的意见》全文如下。${body}`,
    ),
  ).toEqual({
    title: "关于建设绿色城乡的意见",
    cover: undefined,
    number: undefined,
    noise: ["新华社白水10月21日电 近日，有关部门印发了文件。", "《关于建设绿色城乡的意见》全文如下。"],
  });
});

test("the title that a notice names, where the plan behind it prints none", () => {
  expect(around(`白水县人民政府关于印发《白水县节水行动方案》的通知\n各乡镇人民政府：${body}`).title).toBe("白水县节水行动方案");
});

test("what the page of a site prints before a document", () => {
  const page = "您现在所在的位置：首页 > 政务公开\n索  引  号 bs/2021-1\n发布机构 白水县政府\n有效性 有效\n分享\n";
  expect(around(`${page}白政发〔2021〕1号关于印发白水县责任分工的通知\n各镇政府：\n现印发给你们。\n白水县责任分工${body}`)).toMatchObject({
    title: "白水县责任分工",
    cover: "关于印发白水县责任分工的通知",
    number: "白政发〔2021〕1号",
  });
});

test("the address of a page is no line of a collector, and the foot of a site no duty", () => {
  const page = `https://www.example.gov.cn/art/1.html 1/2\n白水县节水行动方案${body}主办：白水县人民政府办公室 网站标识码：3300000001\n`;
  expect(around(page)).toMatchObject({
    title: "白水县节水行动方案",
    noise: ["https://www.example.gov.cn/art/1.html 1/2", "主办：白水县人民政府办公室 网站标识码：3300000001"],
  });
});
