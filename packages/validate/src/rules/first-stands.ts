import type { MessageTemplate } from "@regional-plan/model";

/** How a rule against repeats tells where the first stands. */
export const firstStands: MessageTemplate = { en: "The first stands at {places}.", zh: "首次出现于 {places}。" };
