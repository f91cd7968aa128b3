import type { MessageTemplate } from "@regional-plan/model";

/** Why a command could not be carried out, in one line: it ends the command with exit code 2. */
export class CommandError extends Error {
  readonly template: MessageTemplate;

  constructor(template: MessageTemplate) {
    super(template.en);
    this.template = template;
  }
}

/** Whether something that was thrown is one. The files that the command is made of have each a class of that name. */
export function isCommandError(error: unknown): error is CommandError {
  return error instanceof Error && "template" in error;
}
