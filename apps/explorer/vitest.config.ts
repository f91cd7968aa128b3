import { defineConfig } from "vitest/config";

// Tests run on the packed page, not on Vite's: its configuration has no say here. A browser takes its time on a busy machine.
export default defineConfig({ test: { testTimeout: 600_000, hookTimeout: 120_000 } });
