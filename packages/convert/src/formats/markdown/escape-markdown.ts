/**
 * A text as Markdown shows it letter by letter: nothing in it becomes markup, HTML or a link, in CommonMark or in GFM, whatever
 * stands around it. It is on one line already.
 */
export function escapeMarkdown(text: string): string {
  if (!mayMean.test(text) && !beginsSign.test(text) && !hasAddress.test(text)) return text;
  return text
    .replace(/[\\`*_[\]<>|#~$^]|&(?=#?[0-9A-Za-z]+;)|!$|:(?=\/\/)|@(?=[0-9A-Za-z])/gu, "\\$&")
    .replace(/\bwww(?=\.)/giu, "$&\\")
    .replace(/^[-+=:]/u, "\\$&")
    .replace(/^([0-9]{1,9})(?=[.)](?:\s|$))/u, "$1\\")
    .replace(/[\0\p{Cs}]/gu, "\uFFFD");
}

/** What all of the above look for: signs in one look, and apart what begins a text or is several letters, which is found faster so. */
const mayMean = /[\\`*_[\]<>|#~$^&!:@\0\ud800-\udfff]/;
const beginsSign = /^[-+=0-9]/;
const hasAddress = /[Ww]{3}\./;

/** A footnote that is none of the definitions of links that CommonMark knows, for readers that know no footnotes. */
export function footnote(number: number, note: string): string {
  // An address, and a title in quotation marks, are all that may stand in such a definition.
  const isLikeLink = !note.includes(" ") || /^[^ ]+ +["'(]/u.test(note);
  return `[^${number}]: ${note}${isLikeLink ? " &nbsp;" : ""}`;
}

/**
 * Strong words. Signs at their edges stand outside: beside Chinese, asterisks next to a sign are no emphasis
 * (`**重点任务：**推进`), and a reader would see them.
 */
export function strongMarkdown(text: string): string {
  const signs = [...text];
  let [start, end] = [0, signs.length];
  while (start < end && isSign.test(signs[start] ?? "")) start++;
  while (end > start && isSign.test(signs[end - 1] ?? "")) end--;
  const [before, words, after] = [signs.slice(0, start), signs.slice(start, end), signs.slice(end)].map((part) =>
    escapeMarkdown(part.join("")),
  );
  // Behind other words, what means something at the beginning of a line means nothing.
  return words === "" ? `${before}${after}` : `${before}**${words}**${(after ?? "").replace(/^\\(?=[-+=]|:(?!\/\/))/u, "")}`;
}

/** What is neither letter nor digit, as CommonMark has it; what will be written as a sign too. */
const isSign = /[\p{P}\p{S}\p{Z}\p{C}]/u;
