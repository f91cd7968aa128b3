/** A command of an example and what is said of it in the comments below. */
interface Command {
  text: string;
  /** Texts that its output must contain, in this order; `…` stands for anything. */
  expected: string[];
  code: number;
}

/** Reads the commands of a block: `# => text` below a command is what it prints, `# exit 1` how it ends; other comments are for people. */
export function readCommands(code: string): Command[] {
  const commands: Command[] = [];
  let open: string[] = [];
  let heredoc: string | undefined;
  for (const line of code.split("\n")) {
    const last = commands.at(-1);
    if (heredoc !== undefined || open.length > 0 || !/^\s*(#|$)/u.test(line)) {
      open.push(line);
      if (line.trim() === heredoc) heredoc = undefined;
      else heredoc ??= /<<-?\s*['"]?(\w+)/u.exec(line)?.[1];
      if (heredoc !== undefined || line.endsWith("\\")) continue;
      commands.push({ text: open.join("\n"), expected: [], code: 0 });
      open = [];
    } else if (last !== undefined) {
      const [, output] = /^\s*# => ?(.*)$/u.exec(line) ?? [];
      if (output !== undefined) last.expected.push(output.trim());
      const [, status] = /^\s*# exit (\d+)/u.exec(line) ?? [];
      if (status !== undefined) last.code = Number(status);
    }
  }
  return commands;
}

/** A script that runs commands one after the other in one shell, and says after each how it ended and at last where it stands. */
export function shellScript(commands: readonly Command[]): string {
  return `${commands.map(({ text }) => `{\n${text}\n} 2>&1\nprintf '${mark}%s${mark}' "$?"\n`).join("")}pwd\n`;
}

const mark = "@@@";

/** What a run of the script says against the commands' comments, or nothing; and the folder in which it ended. */
export function judgeRun(commands: readonly Command[], output: string): { problem?: string; folder: string } {
  const parts = output.split(mark);
  const folder = (parts.at(-1) ?? "").trim();
  for (const [index, command] of commands.entries()) {
    const printed = parts[index * 2] ?? "";
    const code = Number(parts[index * 2 + 1] ?? Number.NaN);
    if (code !== command.code) return { problem: `“${command.text}” ended with ${code}, not ${command.code}:\n${printed}`, folder };
    const missing = firstMissing(printed, command.expected);
    if (missing !== undefined)
      return { problem: `“${command.text}” did not print “${missing}”, or not at that place:\n${printed}`, folder };
  }
  return { folder };
}

function firstMissing(printed: string, expected: readonly string[]): string | undefined {
  let rest = printed;
  for (const text of expected) {
    const pattern = text.split("…").map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
    const match = new RegExp(pattern.join(".*"), "u").exec(rest);
    if (match === null) return text;
    rest = rest.slice(match.index + match[0].length);
  }
  return undefined;
}
