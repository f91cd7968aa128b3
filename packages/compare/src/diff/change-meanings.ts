import {
  type Comparator,
  codeLists,
  commitmentShift,
  dateShift,
  type Edtf,
  type Funding,
  type Id,
  type ItemKind,
  indicatorOf,
  isPromise,
  leadShift,
  leadsOf,
  listNames,
  type MeasuredAs,
  type MessageLanguage,
  type MessageParam,
  type MessageTemplate,
  moneyShift,
  nameOf,
  type PlanIndex,
  type Quantity,
  type Responsibility,
  renderMessage,
  showAmount,
  showDue,
  showMoney,
  stageLabel,
  stageShift,
  targetShift,
  totalOf,
} from "@regional-plan/model";

/** What a change means for those who read the plan. */
export interface ChangeMeaning {
  readonly id: keyof typeof changeMeanings;
  /** What its words speak of. */
  readonly params: Readonly<Record<string, MessageParam>>;
}

/** What the meanings say. */
export const changeMeanings = {
  replaced: { en: "It takes the place of {before}.", zh: "取代{before}。" },
  moved: { en: "It has moved from {before} to {after}.", zh: "由{before}调整至{after}。" },
  vanished: { en: "It is gone, and nothing has taken its place.", zh: "删除，未由其他条目取代。" },
  givenUp: { en: "{after} has taken its place.", zh: "由{after}取代。" },
  targetLowered: { en: "The target is lower: {before} has become {after}.", zh: "目标值降低：由{before}改为{after}。" },
  targetRaised: { en: "The target is higher: {before} has become {after}.", zh: "目标值提高：由{before}改为{after}。" },
  targetUnquantified: { en: "The target has no number any more; it was {before}.", zh: "目标值不再量化，原为{before}。" },
  commitmentSoftened: { en: "The commitment is softer: {before} has become {after}.", zh: "承诺力度减弱：由“{before}”改为“{after}”。" },
  commitmentFirmed: { en: "The commitment is firmer: {before} has become {after}.", zh: "承诺力度增强：由“{before}”改为“{after}”。" },
  dateLater: { en: "It is due later: {before} has become {after}.", zh: "时限推后：由{before}改为{after}。" },
  dateEarlier: { en: "It is due earlier: {before} has become {after}.", zh: "时限提前：由{before}改为{after}。" },
  dateWithdrawn: { en: "It has no date any more; it was due {before}.", zh: "不再规定时限，原为{before}。" },
  dateSet: { en: "It now has a date: {after}.", zh: "新规定时限：{after}。" },
  leadChanged: { en: "The lead has passed from {before} to {after}.", zh: "牵头单位由{before}变更为{after}。" },
  leadWithdrawn: { en: "Nobody leads any more; {before} did.", zh: "不再明确牵头单位，原为{before}。" },
  leadNamed: { en: "It now has a lead: {after}.", zh: "新明确牵头单位：{after}。" },
  moneyCut: { en: "There is less money: {before} has become {after}.", zh: "资金减少：由{before}改为{after}。" },
  moneyRaised: { en: "There is more money: {before} has become {after}.", zh: "资金增加：由{before}改为{after}。" },
  stageForward: { en: "The project has come on: {before} has become {after}.", zh: "项目进展：由{before}进入{after}。" },
  stageBack: { en: "The project has gone back: {before} has become {after}.", zh: "项目退后：由{before}退回{after}。" },
} as const satisfies Record<string, MessageTemplate>;

/**
 * What a change means, in words.
 *
 * @example
 * ```ts
 * import { describeMeaning } from "@regional-plan/compare";
 *
 * describeMeaning({ id: "dateLater", params: { before: "2024", after: "2026" } }, "en"); //=> "It is due later: 2024 has become 2026."
 * ```
 */
export const describeMeaning = ({ id, params }: ChangeMeaning, language: MessageLanguage): string =>
  renderMessage(changeMeanings[id], params, language);

/** What is known of both versions; in the earlier one, items that were found again have their later ids. */
export interface ChangeContext {
  readonly before: PlanIndex;
  readonly after: PlanIndex;
  /** What took the place of what, by the later version. */
  readonly successors: ReadonlyMap<string, string>;
}

/** What it means that an item differs so from what it was. */
export function meaningsOf(kind: ItemKind, before: object, after: object, context: ChangeContext): ChangeMeaning[] {
  const { before: there, after: here, successors } = context;
  const [old, now] = [before, after] as [Parts, Parts];
  const meanings: ChangeMeaning[] = [];
  const tell = (id: ChangeMeaning["id"] | undefined, words: () => ChangeMeaning["params"]) => {
    if (id !== undefined) meanings.push({ id, params: words() });
  };

  const [from, to] = [placeOf(old), placeOf(now)];
  tell(from === to ? undefined : "moved", () => ({ before: named(there, from), after: named(here, to) }));

  const target = kind === "target" ? targetShift(old, now, indicatorOf(now, here.find)) : undefined;
  tell(target && byTarget[target], () => ({ before: amountOf(old), after: amountOf(now) }));

  const commitment = kind === "target" || kind === "action" ? commitmentShift(old.modality, now.modality) : undefined;
  tell(commitment && byCommitment[commitment], () => ({ before: modalityName(kind, old), after: modalityName(kind, now) }));

  const [wasDue, isDue] = [old.due ?? old.horizon, now.due ?? now.horizon];
  const date = dateShift(wasDue, isDue);
  tell(date && byDate[date], () => ({
    before: wasDue === undefined ? "" : showDue(wasDue),
    after: isDue === undefined ? "" : showDue(isDue),
  }));

  const lead = leadShift(old.responsible, now.responsible, successors);
  const leads = (index: PlanIndex, { responsible }: Parts) => listNames(leadsOf(responsible).map((id) => named(index, id)));
  tell(lead && byLead[lead], () => ({ before: leads(there, old), after: leads(here, now) }));

  const [sum, other] = [totalOf(old.funding), totalOf(now.funding)];
  const money = moneyShift(old.funding, now.funding);
  tell(money && byMoney[money], () => ({ before: sum ? showMoney(sum) : "", after: other ? showMoney(other) : "" }));

  const stage = kind === "project" ? stageShift(old.stage, now.stage) : undefined;
  tell(stage && byStage[stage], () => ({ before: stageName(old), after: stageName(now) }));
  return meanings;
}

/** What it means that an item is gone. */
export function meaningsOfRemoved(kind: ItemKind, id: string, { after, successors }: ChangeContext): ChangeMeaning[] {
  const successor = successors.get(id);
  if (successor !== undefined) return [{ id: "givenUp", params: { after: named(after, successor) } }];
  return isPromise(kind) ? [{ id: "vanished", params: {} }] : [];
}

/** What it means that an item takes the place of others. */
export const meaningOfReplaced = (ids: readonly string[], { before }: ChangeContext): ChangeMeaning => ({
  id: "replaced",
  params: { before: listNames(ids.map((id) => named(before, id))) },
});

/** All that a meaning may rest on. */
interface Parts {
  readonly domain?: string;
  readonly for?: string;
  readonly quantity?: Quantity;
  readonly comparator?: Comparator;
  readonly measuredAs?: MeasuredAs;
  readonly indicator?: Id<"indicator">;
  readonly modality?: string;
  readonly due?: Edtf;
  readonly horizon?: Edtf;
  readonly responsible?: readonly Responsibility[];
  readonly funding?: readonly Funding[];
  readonly kind?: string;
  readonly stage?: string;
}

const named = (index: PlanIndex, id: string | undefined): MessageTemplate => (id === undefined ? nowhere : nameOf(index.find(id), id));

const nowhere: MessageTemplate = { en: "nowhere", zh: "未归属" };

/** What an item lies in. */
const placeOf = (item: Parts): string | undefined => item.domain ?? item.for;

const amountOf = ({ quantity, comparator }: Parts): MessageParam => (quantity === undefined ? "" : showAmount(quantity, comparator));

function modalityName(kind: ItemKind, { modality }: Parts): MessageParam {
  if (modality === undefined) return kind === "target" ? codeLists["target-modality"].labels.committed : plainly;
  const labels: Readonly<Record<string, MessageTemplate>> = codeLists[kind === "target" ? "target-modality" : "modality"].labels;
  return labels[modality] ?? modality;
}

const plainly: MessageTemplate = { en: "a plain commitment", zh: "直接承诺" };

const stageName = ({ stage = "", kind }: Parts): MessageParam => stageLabel(stage, kind) ?? stage;

const byTarget = { lowered: "targetLowered", raised: "targetRaised", unquantified: "targetUnquantified" } as const;
const byCommitment = { softened: "commitmentSoftened", firmed: "commitmentFirmed" } as const;
const byDate = { later: "dateLater", earlier: "dateEarlier", withdrawn: "dateWithdrawn", set: "dateSet" } as const;
const byLead = { passed: "leadChanged", withdrawn: "leadWithdrawn", named: "leadNamed" } as const;
const byMoney = { cut: "moneyCut", raised: "moneyRaised" } as const;
const byStage = { forward: "stageForward", back: "stageBack" } as const;
