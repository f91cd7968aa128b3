import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServedFolder, serveFolder } from "../src/serve/serve-folder.ts";

const scratch = mkdtempSync(join(tmpdir(), "serve-"));
let served: ServedFolder;

beforeAll(async () => {
  mkdirSync(join(scratch, "site/assets"), { recursive: true });
  writeFileSync(join(scratch, "site/index.html"), "<title>甬</title>");
  writeFileSync(join(scratch, "site/assets/plan.json"), "{}");
  writeFileSync(join(scratch, "secret.txt"), "secret");
  served = await serveFolder(join(scratch, "site"), 43_210);
});

afterAll(async () => {
  await served.close();
  rmSync(scratch, { recursive: true });
});

test("files come with their type", async () => {
  const page = await fetch(served.address);
  expect([page.status, page.headers.get("content-type"), await page.text()]).toEqual([
    200,
    "text/html; charset=utf-8",
    "<title>甬</title>",
  ]);
  const data = await fetch(`${served.address}assets/plan.json?v=1`);
  expect([data.status, data.headers.get("content-type")]).toEqual([200, "application/json; charset=utf-8"]);
});

test("what is not there is 404, what is not read is 405", async () => {
  expect((await fetch(`${served.address}assets`)).status).toBe(404);
  expect((await fetch(`${served.address}none.js`)).status).toBe(404);
  expect((await fetch(served.address, { method: "POST" })).status).toBe(405);
});

test.each([
  "/../secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e/secret.txt",
  "/assets/../../secret.txt",
  "/..\\secret.txt",
  "/%00",
  "/%",
  "//../secret.txt",
])("%s leads nowhere", async (path) => {
  expect(await rawStatus(path)).toBe(403);
});

test("a taken port moves on to the next", async () => {
  const second = await serveFolder(join(scratch, "site"), Number(new URL(served.address).port));
  expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(new URL(served.address).port));
  expect((await fetch(second.address)).status).toBe(200);
  await second.close();
});

/** The status for a path that is sent as it stands: fetch would tidy it up first. */
function rawStatus(path: string): Promise<number> {
  const { port } = new URL(served.address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), "127.0.0.1", () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    );
    socket.on("error", reject);
    socket.once("data", (data) => {
      socket.destroy();
      resolve(Number(/^HTTP\/1\.1 (\d+)/u.exec(data.toString())?.[1]));
    });
  });
}
