/**
 * Stands for `node:child_process`, which commander loads to run subcommands that are programs of their own. There are none
 * here, and to load it would take a twentieth of the time of a check.
 */
export {};
