import type { EditionPair } from "./edition-pair.ts";

/** A plan whose new edition keeps its history: two tasks give way to one, a project goes ahead, a code of languages is added. */
export const replaced: EditionPair = {
  before: {
    specVersion: "0.3",
    id: "qinghe",
    title: { en: "Qinghe cooperation plan" },
    languages: ["en"],
    measures: [
      { id: "m-parks", title: { en: "Open two parks" }, due: "2025" },
      { id: "m-trails", title: { en: "Lay out trails" }, due: "2025" },
      { id: "m-water", title: { en: "Clean the river" } },
    ],
    projects: [
      { id: "project-bridge", name: { en: "East bridge" }, stage: "proposed", places: ["place-east"] },
      { id: "project-gate", name: { en: "Park gate" }, stage: "under-construction" },
    ],
    places: [{ id: "place-east", name: { en: "East bank" } }],
    goals: [
      { id: "goal-2030", statement: { en: "A river to swim in" }, horizon: "2030" },
      { id: "goal-2025", statement: { en: "A river to look at" }, horizon: "2025" },
    ],
  },
  after: {
    specVersion: "0.3",
    id: "qinghe",
    title: { en: "Qinghe cooperation plan" },
    languages: ["en", "zh"],
    measures: [
      { id: "m-water", title: { en: "Clean the river" } },
      { id: "m-trails", title: { en: "Lay out trails" }, due: "2025" },
      { id: "m-green", title: { en: "One green belt of parks and trails" }, due: "2026", replaces: ["m-parks", "m-trails"] },
    ],
    projects: [
      { id: "project-bridge", name: { en: "East bridge", zh: "东桥" }, stage: "preparatory", places: ["place-east"] },
      { id: "project-gate", name: { en: "Park gate" }, stage: "proposed" },
    ],
    places: [{ id: "place-east", name: { en: "East bank" } }],
    goals: [
      { id: "goal-2025", statement: { en: "A river to look at" }, horizon: "2025" },
      { id: "goal-2030", statement: { en: "A river to swim in" }, horizon: "2030" },
    ],
  },
  changes: [
    "replaced measure m-green: title due; replaced dateLater",
    "changed project project-bridge: name stage; stageForward",
    "changed project project-gate: stage; stageBack",
  ],
  ofPlan: ["languages"],
};
