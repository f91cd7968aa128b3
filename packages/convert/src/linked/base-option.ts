/** The option of the base, which formats of linked data share. */
export const baseOption = {
  kind: "text",
  title: {
    en: "the address of the plan, below which its ids become IRIs: https://example.org/plans/my-city gives https://example.org/plans/my-city#goal-1; where none is given, urn:x-regional-plan: and the plan's id",
    zh: "规划的网址，各编号由此成为 IRI，如 https://example.org/plans/my-city 得到 https://example.org/plans/my-city#goal-1；未指定时为 urn:x-regional-plan: 加规划的编号",
  },
} as const;
