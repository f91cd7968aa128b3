/** The language that a text seems to be in, by its script: Japanese and Korean by their own letters, Chinese by characters, else English. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, 50_000).replace(/<[^>]*>/gu, "");
  const count = (letters: RegExp) => sample.match(letters)?.length ?? 0;
  if (count(/[\u3041-\u30ff]/gu) > 20) return "ja";
  if (count(/[\uac00-\ud7a3]/gu) > 20) return "ko";
  return count(/[\u4e00-\u9fff]/gu) * 3 > count(/[A-Za-z]/gu) ? "zh" : "en";
}
