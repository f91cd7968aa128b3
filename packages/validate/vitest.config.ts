import { defineConfig } from "vitest/config";

/** The tests share nothing that changes, so that they can share what they import. */
export default defineConfig({ test: { isolate: false, testTimeout: 600_000 } });
