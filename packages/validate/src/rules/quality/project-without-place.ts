import { projectsOf } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** A project of the plan's own lies somewhere. */
export const projectWithoutPlace = defineRule({
  id: "quality/project-without-place",
  severity: "info",
  preset: "recommended",
  strict: "warning",
  basis: {
    title: { en: "Open Contracting for Infrastructure Data Standard", zh: "开放承包基础设施数据标准（OC4IDS）" },
    clause: "locations",
    url: "https://standard.open-contracting.org/infrastructure/",
  },
  needs: ["projects", "whole"],
  message: { en: "The plan does not say where {what} lies.", zh: "{what}未注明地点。" },
  why: {
    en: "It will be missing on the map, and no district will see it among its own.",
    zh: "未注明地点的项目无法上图，也难以落实到属地。",
  },
  fix: {
    en: "Link the place, or the places that it joins, under “places”, as far as the document tells.",
    zh: "请依据原文在地点（places）中注明所在地或所连接的地点。",
  },
  examples: {
    valid: [
      {
        plan: {
          places: [{ id: "place-1", name: { zh: "宁波市" } }],
          projects: [
            { id: "project-1", name: { zh: "机场四期" }, places: ["place-1"] },
            { id: "project-2", name: { zh: "政务数据平台" }, kind: "data-platform" },
            { id: "project-3", name: { zh: "邻市国际金融中心" }, relation: "cited" },
          ],
        },
      },
    ],
    invalid: [
      {
        plan: {
          places: [{ id: "place-1", name: { zh: "宁波市" } }],
          projects: [
            { id: "project-1", name: { zh: "机场四期" }, places: ["place-1"] },
            { id: "project-2", name: { zh: "合作产业园" }, places: [] },
          ],
        },
        at: ["/projects/1/places"],
      },
      {
        plan: {
          projects: [
            { id: "project-1", name: { zh: "机场四期" } },
            { id: "project-2", name: { zh: "合作产业园" } },
          ],
        },
        at: ["/projects"],
      },
    ],
  },
  check: ({ plan, report }) => {
    const own = projectsOf(plan);
    const open = own.filter(({ kind = "", places = [] }) => places.length === 0 && !withoutSite.has(kind));
    if (open.length > 1 && open.length === own.length) report(plan, "projects", { what: noneOf(open.length) });
    else for (const project of open) report(project, "places", { what: thisOne });
  },
});

/** What is used everywhere and built nowhere. */
const withoutSite: ReadonlySet<string> = new Set(["data-platform", "service-platform", "information-system", "network"]);

const thisOne = { en: "this project", zh: "该项目" };

const noneOf = (count: number) => ({ en: `any of the ${count} projects`, zh: `全部${count}个项目均` });
