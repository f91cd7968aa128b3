/** What the command's exit says: it went well; the plan has errors; it could not be carried out. */
export const exitCode = { ok: 0, planHasErrors: 1, failed: 2 } as const;

/** One of the exit codes. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
