import type { Plan } from "@regional-plan/model";

/** A plan that would do harm wherever its words were taken for anything but words. */
export const hostilePlan: Plan = {
  specVersion: "0.3",
  id: "hostile",
  version: "'); DROP VIEW plans; --",
  title: { zh: `规划"；'); DROP TABLE plans; --`, en: 'a,b\n"c"\r\n\\N' },
  languages: ["zh", "en", "fr"],
  jurisdiction: "place-1",
  issued: "2020",
  measures: [
    {
      id: "measure-1",
      title: { zh: `"",""`, fr: "c'est; \"l'été\"" },
      responsible: [{ agency: "agency-1", role: "lead", scope: "=cmd|' /C calc'!A0" }],
    },
    { id: "measure-2", title: { zh: "NULL" }, statement: { zh: "../../etc/passwd" } },
  ],
  agencies: [
    { id: "agency-1", name: { zh: "' OR 1=1 --" }, identifiers: [{ scheme: "uscc", value: "x'y" }] },
    { id: "agency-2", name: { zh: "$(id) `id`" } },
  ],
  places: [{ id: "place-1", name: { zh: "plan_region=33/../.." }, identifiers: [{ scheme: "gb-t-2260", value: "../../" }] }],
  extensions: { "example.org": { "'; --": ['"', { a: 1 }] } },
};
