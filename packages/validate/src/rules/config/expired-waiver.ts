import { defineRule } from "../define-rule.ts";

const fields = { measures: [{ id: "measure-1", domain: "domain-9" }] };

const waiver = { rule: "reference/unknown-id", path: "/measures/measure-1/domain", reason: "Waits for the new chapter", author: "Li" };

/** A waiver counts until its last day. The engine applies waivers when all rules have been checked. */
export const expiredWaiver = defineRule({
  id: "config/expired-waiver",
  severity: "warning",
  preset: "basic",
  basis: "house",
  needs: ["asOf"],
  message: { en: "The waiver of {rule} by {author} ran out on {expires}.", zh: "{author}对规则 {rule} 的豁免已于{expires}到期。" },
  why: { en: "It was granted for a time: “{reason}”. That time is over.", zh: "该豁免有期限（理由：“{reason}”），现已逾期。" },
  fix: { en: "Mend what was waived, or have the waiver renewed.", zh: "请整改被豁免的问题，或重新办理豁免。" },
  examples: {
    valid: [{ plan: fields, config: { waivers: [{ ...waiver, expires: "2026-12-31" }] }, asOf: "2026-12-31" }],
    invalid: [
      { plan: fields, config: { waivers: [{ ...waiver, expires: "2026-12-31" }] }, asOf: "2027-01-01", at: ["/measures/0/domain"] },
    ],
  },
  check: () => undefined,
});
