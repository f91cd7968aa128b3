import { CommandError } from "../command-error.ts";

/** A part of a plan is not merged with a whole one: what it lacks was not taken out. */
export const unlikeError = (name: string) =>
  new CommandError({
    en: `${name}: of ours and this, one is a whole plan and the other only a part of one; merge like with like.`,
    zh: `${name}：与本方不一致，一方是整份规划，另一方只是其中一部分，无法合并。`,
  });

/** What is no plan is not merged; a check says why. */
export const unreadError = (name: string) =>
  new CommandError({
    en: `${name}: it could not be read as a plan or a part of one; “regional-plan validate ${name}” says why.`,
    zh: `${name}：无法作为规划或其一部分读取，请运行“regional-plan validate ${name} --lang zh”查看原因。`,
  });
