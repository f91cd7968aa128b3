import type { Plan } from "@regional-plan/model";

/** Invented: a row for each sheet of the template, to show how rows are filled in. */
export const examplePlan: Plan = {
  specVersion: "0.3",
  id: "my-city-2030",
  title: { zh: "某市融入区域一体化发展规划（2026—2030年）", en: "Plan of a city to join its region, 2026–2030" },
  kind: "action-plan",
  languages: ["zh", "en"],
  issuers: ["agency-government"],
  period: "2026/2030",
  goals: [
    {
      id: "goal-1",
      statement: { zh: "到2030年，与周边城市一小时通达", en: "By 2030 the cities around can be reached within an hour" },
      horizon: "2030",
      domains: ["domain-transport"],
    },
  ],
  indicators: [
    { id: "indicator-1", name: { zh: "城际铁路里程", en: "Length of intercity railways" }, unit: "公里", direction: "increase" },
  ],
  targets: [
    {
      id: "target-1",
      statement: { zh: "到2030年，城际铁路里程达到120公里以上", en: "At least 120 km of intercity railways by 2030" },
      for: "measure-1",
      indicator: "indicator-1",
      quantity: { value: 120, unit: "公里" },
      comparator: "gte",
      due: "2030",
    },
  ],
  domains: [{ id: "domain-transport", label: "一", title: { zh: "交通互联", en: "Transport" } }],
  measures: [
    {
      id: "measure-1",
      label: "1",
      domain: "domain-transport",
      title: { zh: "推进城际铁路建设", en: "Build intercity railways" },
      responsible: [{ agency: "agency-transport", role: "lead" }],
      places: ["place-city"],
      due: "2028-06",
    },
  ],
  actions: [
    {
      id: "action-1",
      for: "measure-1",
      statement: { zh: "建成东线一期工程", en: "Complete the first stage of the eastern line" },
      responsible: [{ agency: "agency-transport", role: "responsible" }],
      due: "2027-12",
    },
  ],
  projects: [
    {
      id: "project-1",
      name: { zh: "城际铁路东线", en: "Eastern intercity line" },
      stage: "preparatory",
      responsible: [{ agency: "agency-transport", role: "lead" }],
    },
  ],
  agencies: [
    { id: "agency-government", name: { zh: "某市人民政府", en: "Government of the city" }, kind: "government" },
    { id: "agency-transport", name: { zh: "市交通运输局", en: "Transport Bureau" }, kind: "government-department" },
  ],
  places: [{ id: "place-city", name: { zh: "某市", en: "The city" }, kind: "prefecture" }],
  milestones: [
    { id: "milestone-1", title: { zh: "东线一期开工", en: "Work on the eastern line begins" }, due: "2026-09", for: "project-1" },
  ],
};
