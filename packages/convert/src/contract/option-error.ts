import type { MessageTemplate } from "@regional-plan/model";

/** What was given for an option is nothing that a format can work with: why, in one line in both languages. */
export class OptionError extends RangeError {
  readonly template: MessageTemplate;

  constructor(template: MessageTemplate) {
    super(template.en);
    this.template = template;
  }
}
