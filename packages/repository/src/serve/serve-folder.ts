import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

/** A folder that is being served. */
export interface ServedFolder {
  /** Where: `http://127.0.0.1:4173/`. */
  address: string;
  close(): Promise<void>;
}

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Serves a folder's files on this machine only, at the first free port from the one that is given. */
export async function serveFolder(folder: string, port = 4173): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => end(response, 500, "The file could not be read."));
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A taken port moves on to the next one; after 20 of them, any free port. */
async function listen(server: Server, first: number): Promise<void> {
  for (const port of [...Array.from({ length: 20 }, (_, offset) => first + offset), 0]) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, "127.0.0.1", () => {
          server.off("error", reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      if (!isTaken(error) || port === 0) throw error;
    }
  }
}

function isTaken(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === "EADDRINUSE" || code === "EACCES";
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405, "Only GET and HEAD are answered.");
  const file = fileOf(folder, request.url ?? "/");
  if (file === undefined) return end(response, 403, "This path leads out of the folder.");
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return end(response, 404, "There is no such file.");
  const body = await readFile(file);
  response.writeHead(200, {
    "Content-Type": mediaTypes[extname(file)] ?? "application/octet-stream",
    "Content-Length": body.length,
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** The file that a path asks for; nothing for a path that cannot be read or climbs out of the folder, in whatever spelling. */
function fileOf(folder: string, url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/su, ""));
    const file = join(folder, normalize(path.endsWith("/") ? `${path}index.html` : path));
    const climbs = path.split(/[\\/]/u).includes("..") || path.includes("\0") || !file.startsWith(join(folder, sep));
    return climbs ? undefined : file;
  } catch {
    return undefined;
  }
}

function end(response: ServerResponse, status: number, text: string): void {
  if (!response.headersSent) response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${text}\n`);
}
