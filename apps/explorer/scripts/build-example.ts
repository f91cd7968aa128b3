import { mkdirSync, writeFileSync } from "node:fs";
import { serialisePlan } from "@regional-plan/model";
import { lanzhu } from "@regional-plan/repository/lanzhu";

/** Writes the worked example, which is kept as a folder, as the one file that the page loads when it is asked for. */
const out = new URL("../generated/", import.meta.url);
mkdirSync(out, { recursive: true });
writeFileSync(new URL("lanzhu.json", out), serialisePlan(lanzhu));
