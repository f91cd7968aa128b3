import { type DuckDB, duckdbPackage, loadDuckDB, type Manifest, readManifest } from "@regional-plan/corpus";
import { CommandError } from "../command-error.ts";

/** DuckDB, which the command does not bring along. */
export async function openEngine(): Promise<DuckDB> {
  const duckdb = await loadDuckDB();
  if (duckdb !== undefined) return duckdb;
  const install = `npm install ${duckdbPackage}`;
  throw new CommandError({
    en: `A corpus needs DuckDB, which is not installed: ${install} (for a command installed globally: npm install -g ${duckdbPackage}).`,
    zh: `规划库需要 DuckDB，目前尚未安装，请运行 ${install}（命令为全局安装时运行 npm install -g ${duckdbPackage}）。`,
  });
}

/** What a corpus holds, which must be there. */
export function openManifest(folder: string): Manifest {
  const manifest = readManifest(folder);
  if (manifest !== undefined) return manifest;
  throw new CommandError({
    en: `${folder}: there is no corpus; “regional-plan corpus build <plans> -o ${folder}” makes one.`,
    zh: `${folder}：此处没有规划库，可运行“regional-plan corpus build <规划> -o ${folder}”建立。`,
  });
}
