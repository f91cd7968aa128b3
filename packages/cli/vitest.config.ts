import { defineConfig } from "vitest/config";

/** The command runs as a process of its own, which takes its time on a busy machine. */
export default defineConfig({ test: { testTimeout: 600_000, hookTimeout: 60_000 } });
