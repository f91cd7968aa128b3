import { defineRule } from "../define-rule.ts";
import { judgeUscc } from "./judge-uscc.ts";

/** A unified social credit code is built as the standard says, and its check character fits. */
export const usccChecksum = defineRule({
  id: "identifier/uscc-checksum",
  severity: "warning",
  preset: "recommended",
  basis: {
    title: {
      en: "GB 32100-2015 Coding rule of the unified social credit identifier, with amendment 1 of 2016",
      zh: "GB 32100-2015《法人和其他组织统一社会信用代码编码规则》及第1号修改单",
    },
    clause: "附录 A",
    url: "https://openstd.samr.gov.cn/bzgk/gb/newGbInfo?hcno=24691C25985C1073D3A7C85629378AC0",
  },
  message: {
    en: "The check character of “{code}”, its last, does not fit the other 17.",
    zh: "“{code}”的校验码（末位）与前17位不符。",
  },
  why: { en: "A mistyped code names another organisation, or none.", zh: "代码录入有误，会指向其他单位，或查无此单位。" },
  fix: {
    en: "Compare it with the certificate. If it is printed like this there, keep it and waive this finding: some codes of 2015 do not follow the standard.",
    zh: "请对照登记证照逐位核对；证照上确是如此的，予以保留，并为本项检查登记豁免（2015年前后有个别代码未按标准编制）。",
  },
  variants: {
    shape: {
      message: {
        en: "“{code}” is not of the form of a unified social credit code: 18 digits and capital letters, of which I, O, S, V and Z do not occur.",
        zh: "“{code}”不符合统一社会信用代码的形式：应为18位数字和大写字母，且不含 I、O、S、V、Z。",
      },
      fix: { en: "Copy the code from the organisation's certificate.", zh: "请对照该单位的登记证照重新录入。" },
    },
    written: {
      message: {
        en: "A unified social credit code is written in capital letters and plain digits without blanks: {nearest}, not “{code}”.",
        zh: "统一社会信用代码应使用大写字母和半角数字，中间不留空格：应为“{nearest}”，不是“{code}”。",
      },
      fix: { en: "Write {nearest}.", zh: "请改为“{nearest}”。" },
    },
    letters: {
      message: {
        en: "“{code}” has a letter that does not occur in unified social credit codes (I, O, S, Z); with a digit in its place, {nearest}, the check character fits.",
        zh: "“{code}”含有统一社会信用代码不使用的字母（I、O、S、Z）；换成形近的数字即为“{nearest}”，校验码相符。",
      },
      fix: { en: "Write {nearest}.", zh: "请改为“{nearest}”。" },
    },
    personal: {
      message: {
        en: "“{code}” looks like the identity number of a person, and is no unified social credit code.",
        zh: "“{code}”像是居民身份证号码，不是统一社会信用代码。",
      },
      fix: {
        en: "Remove it, and do not publish it: it is personal data. Put in the organisation's own code.",
        zh: "身份证号码属于个人信息，请勿公开，务必删除，改填该单位的统一社会信用代码。",
      },
    },
    old: {
      message: {
        en: "This number has {length} characters: a tax or registration number of the time before unified social credit codes, which have 18.",
        zh: "此号码为{length}位，应是统一社会信用代码实施以前的税务登记号或注册号；统一社会信用代码为18位。",
      },
      fix: {
        en: "Put in the unified code of today, or keep this one under a scheme of your own, such as x-old-register.",
        zh: "请改填现行的统一社会信用代码；需要保留原号码的，请改用自定的标识体系（scheme，如 x-old-register）。",
      },
    },
    organisation: {
      message: {
        en: "“{code}” is an organisation code (GB 11714), which is only a part of the unified social credit code: its places 9 to 17.",
        zh: "“{code}”是组织机构代码（GB 11714），只是统一社会信用代码的第9至17位。",
      },
      fix: { en: "Put in the whole code of 18 places.", zh: "请填写完整的18位代码。" },
    },
    registry: {
      message: {
        en: "“{code}” begins with “{registry}”, which names no registry and class of organisation that GB 32100 lists.",
        zh: "“{code}”的前两位“{registry}”不是 GB 32100 所列的登记管理部门和机构类别。",
      },
      fix: { en: "Compare the code with the organisation's certificate.", zh: "请对照该单位的登记证照核对。" },
    },
    division: {
      message: {
        en: "In “{code}” the places 3 to 8, “{division}”, where it is registered, lead to no place in the lists of GB/T 2260 from 2002 to {asOf} that are looked up here.",
        zh: "“{code}”的第3至8位“{division}”应为登记机关所在地的行政区划代码，而在用于核对的2002年至{asOf}年 GB/T 2260 代码表中没有对应的地方。",
      },
      fix: {
        en: "Compare the code with the organisation's certificate. If it is printed like this there, keep it and waive this finding.",
        zh: "请对照该单位的登记证照核对；证照上确是如此的，予以保留，并为本项检查登记豁免。",
      },
    },
    subject: {
      message: {
        en: "In “{code}” the places 9 to 17, “{subject}”, are no organisation code: their own check character (GB 11714) does not fit.",
        zh: "“{code}”的第9至17位“{subject}”不是有效的组织机构代码：其自身的校验码（GB 11714）不符。",
      },
      fix: { en: "Compare the code with the organisation's certificate.", zh: "请对照该单位的登记证照核对。" },
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
      {
        plan: { agencies: [{ id: "agency-1", name: { zh: "某单位" }, identifiers: [{ scheme: "uscc", value: "91350100m000100y43" }] }] },
        at: ["/agencies/0/identifiers/0/value"],
      },
    ],
  },
  check: ({ codes, report }) => ({
    identifier(identifier) {
      const { scheme, value } = identifier.value;
      const fault = scheme === "uscc" ? judgeUscc(value, codes?.divisions) : undefined;
      if (fault === undefined) return;
      const { variant, params, mend } = fault;
      report(identifier, "value", params, {
        ...(variant !== undefined && { variant }),
        ...(mend !== undefined && { fix: [{ op: "replace", value: mend }] }),
      });
    },
  }),
});
