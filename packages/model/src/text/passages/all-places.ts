/**
 * Every place at which a text has a word, those that overlap too, in time that grows with both lengths alone: `indexOf`
 * goes back by as much as the word is long, which in a text of one sign is the product of the two (Knuth, Morris, Pratt).
 */
export function allPlaces(text: string, word: string, most: number): number[] {
  const places: number[] = [];
  const back = new Int32Array(word.length + 1);
  for (let at = 1, length = 0; at < word.length; at++) {
    while (length > 0 && word.charCodeAt(at) !== word.charCodeAt(length)) length = back[length] ?? 0;
    if (word.charCodeAt(at) === word.charCodeAt(length)) length++;
    back[at + 1] = length;
  }
  for (let at = 0, length = 0; at < text.length && places.length <= most; at++) {
    while (length > 0 && text.charCodeAt(at) !== word.charCodeAt(length)) length = back[length] ?? 0;
    if (text.charCodeAt(at) === word.charCodeAt(length)) length++;
    if (length < word.length) continue;
    places.push(at + 1 - length);
    length = back[length] ?? 0;
  }
  return places;
}
