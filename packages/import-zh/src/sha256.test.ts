import { afterEach, expect, test, vi } from "vitest";
import { sha256 } from "./sha256.ts";

afterEach(() => vi.restoreAllMocks());

test.each(["Node", "a browser"])("%s finds the same sum", async (place) => {
  if (place === "a browser") vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined as never);
  expect(await sha256("甲")).toBe("33e3580c093111e1c4cac922872c40371f7896bb3fa4e23be5840bd1834fc622");
});
