import { defineConfig } from "vitest/config";

/** Time never decides a test: on a busy machine everything takes its time. */
export default defineConfig({ test: { testTimeout: 600_000, hookTimeout: 600_000 } });
