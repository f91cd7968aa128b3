/**
 * A date or an amount that a text puts together: 到{date}年, 不超过{number}. Only `model` does, by `showDate`, `showBy`,
 * `showAmount` and their like, so that they are said the same everywhere. A sentence may have a number in it.
 */
export function builtWordsIn(text: string): string[] {
  const place = String.raw`\{[^{}]*\}`;
  const built = new RegExp(
    `^(?:到|至|约|超过|不超过|低于|不少于)?(?:${place}(?:年|月|日|季度|上半年|下半年|起|以上|以下|左右|万|亿)+)+$`,
    "u",
  );
  const before = new RegExp(`^(?:到|超过|不超过|低于|不少于) ?${place}$`, "u");
  return built.test(text) || before.test(text) ? [text] : [];
}
