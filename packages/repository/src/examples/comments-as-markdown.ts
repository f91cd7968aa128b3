/** The doc comments of a source file as a Markdown text in which every line stands where it stood: what is not comment is blank. */
export function commentsAsMarkdown(source: string): string {
  let inside = false;
  return source
    .split(/\r?\n/u)
    .map((line) => {
      if (!inside && !/^\s*\/\*\*/u.test(line)) return "";
      inside = !line.includes("*/");
      return line.replace(/^\s*\/?\*+ ?/u, "").replace(/\s*\*\/.*$/u, "");
    })
    .join("\n");
}
