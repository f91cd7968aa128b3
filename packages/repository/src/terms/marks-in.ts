/** The half-width marks that stand between Chinese characters, and straight quotation marks around Chinese words. */
export function marksIn(text: string): string[] {
  const between = /(?<=\p{sc=Han})[,;:?!()](?=\p{sc=Han})/gu;
  const around = /"\p{sc=Han}+"|'\p{sc=Han}+'|[「」『』]/gu;
  return [between, around].flatMap((pattern) => [...text.matchAll(pattern)].map(([mark]) => mark));
}
