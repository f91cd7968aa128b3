import { defineRule } from "../../define-rule.ts";

/** The last character of a unified social credit code is worked out from the others. */
export const usccChecksum = defineRule({
  id: "identifier/uscc-checksum",
  severity: "error",
  preset: "basic",
  basis: {
    title: {
      en: "GB 32100-2015 Coding rule of the unified social credit identifier",
      zh: "GB 32100-2015《法人和其他组织统一社会信用代码编码规则》",
    },
    clause: "附录 A",
    url: "https://openstd.samr.gov.cn/bzgk/gb/newGbInfo?hcno=24691C25985C1073D3A7C85629378AC0",
  },
  message: {
    en: "“{code}” is no unified social credit code: its last character does not fit the others.",
    zh: "“{code}”不是有效的统一社会信用代码：校验码不符。",
  },
  why: { en: "A mistyped code names another organisation, or none.", zh: "代码录入有误，会指向其他单位，或查无此单位。" },
  fix: { en: "Copy the code from the organisation's certificate.", zh: "请对照该单位的登记证照重新录入。" },
  variants: {
    shape: {
      message: {
        en: "“{code}” is no unified social credit code: that has 18 digits and capital letters.",
        zh: "“{code}”不是有效的统一社会信用代码：应为18位数字和大写字母。",
      },
      fix: { en: "Copy the code from the organisation's certificate, without spaces.", zh: "请对照该单位的登记证照重新录入，不要留空格。" },
    },
  },
  examples: {
    valid: [
      { plan: { agencies: [{ id: "agency-1", name: { zh: "某单位" }, identifiers: [{ scheme: "uscc", value: "91350100M000100Y43" }] }] } },
    ],
    invalid: [
      {
        plan: { agencies: [{ id: "agency-1", name: { zh: "某单位" }, identifiers: [{ scheme: "uscc", value: "91350100M000100Y44" }] }] },
        at: ["/agencies/0/identifiers/0/value"],
      },
      {
        plan: { agencies: [{ id: "agency-1", name: { zh: "某单位" }, identifiers: [{ scheme: "uscc", value: "9135 0100 M000" }] }] },
        at: ["/agencies/0/identifiers/0/value"],
      },
    ],
  },
  check: ({ report }) => ({
    identifier(identifier) {
      const { scheme, value } = identifier.value;
      if (scheme !== "uscc") return;
      if (!shape.test(value)) report(identifier, "value", { code: value }, { variant: "shape" });
      else if (checkCharacter(value) !== value.charAt(17)) report(identifier, "value", { code: value });
    },
  }),
});

/** The characters in the order of their values; I, O, S, V and Z are left out. */
const characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

const shape = /^[0-9ANY][0-9ANY]\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/u;

function checkCharacter(code: string): string {
  let [sum, weight] = [0, 1];
  for (const character of code.slice(0, 17)) {
    sum += characters.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return characters.charAt((31 - (sum % 31)) % 31);
}
