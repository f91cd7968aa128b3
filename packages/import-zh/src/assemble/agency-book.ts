import type { Agency, AgencyKind, SourceSpan } from "@regional-plan/model";
import { withoutBlanks } from "../lexicon/without-blanks.ts";

/** The bodies that a document names, each once. */
export interface AgencyBook {
  /** The id of a body; it is entered where it is new. */
  readonly idOf: (name: string, fullName: string | undefined, source: readonly SourceSpan[], kind?: AgencyKind) => string;
  readonly agencies: readonly Agency[];
}

/** Opens an empty book. */
export function openAgencyBook(language: string): AgencyBook {
  const agencies: Agency[] = [];
  const byName = new Map<string, Agency>();
  const idOf = (printed: string, fullName: string | undefined, source: readonly SourceSpan[], told?: AgencyKind) => {
    const name = fullName ?? printed;
    const key = withoutBlanks(name);
    let agency = byName.get(key);
    if (agency === undefined) {
      const kind = told ?? kindOf(key);
      agency = {
        id: `agency-${agencies.length + 1}`,
        name: { [language]: key },
        ...(kind && { kind }),
        ...(source.length > 0 && { source: source.slice(0, 1) }),
      };
      agencies.push(agency);
      byName.set(key, agency);
    }
    if (printed !== name && agency.aliases?.some((alias) => alias[language] === printed) !== true) {
      agency.aliases = [...(agency.aliases ?? []), { [language]: printed }];
    }
    return agency.id;
  };
  return { idOf, agencies };
}

const kinds: readonly (readonly [RegExp, AgencyKind])[] = [
  [/^各|有关(?:部门|单位)|相关(?:部门|单位)|、/, "collective"],
  [/领导小组|工作专班|指挥部/, "leading-group"],
  [/集团|公司|银行|企业/, "enterprise"],
  [/大学|学院|高校/, "university"],
  [/医院/, "hospital"],
  [/研究院|研究所|科学院/, "research-institute"],
  [/交易所/, "exchange"],
  [/协会|联合会|商会|学会|工会|妇联|残联|文联|科协|工商联|团委/, "association"],
  [/^(?:[^，]{0,6}[省市县区州]|中共)?委(?:[^员]|$)|组织部|宣传部|统战部|纪委|政法委/, "party"],
  [/人民政府$|(?:省|市|区|县|州)政府$/, "government"],
  [/(?:厅|局|委|部|办|署|委员会|办公室|办公厅|总局)$/, "government-department"],
];

const kindOf = (name: string): AgencyKind | undefined => kinds.find(([pattern]) => pattern.test(name))?.[1];
