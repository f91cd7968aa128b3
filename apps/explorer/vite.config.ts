import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vite";

/** All that the page may do: load what lies beside it. What comes out of a plan can never become markup or script. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "worker-src 'self' blob:",
  "trusted-types page-worker",
].join("; ");

/** Only the packed page has the policy: Vite's own server puts scripts into the page. */
const contentSecurityPolicy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: () => [{ tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: policy }, injectTo: "head-prepend" }],
  },
};

/** The plan is asked for with the page's programs, not after them. */
const planAtOnce: Plugin = {
  name: "plan-at-once",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (_, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((name) => /\/plan-[^/]*\.json$/u.test(name))
        .map((name) => ({
          tag: "link",
          attrs: { rel: "preload", href: `./${name}`, as: "fetch", crossorigin: true },
          injectTo: "head" as const,
        })),
  },
};

/** A plan is read by the page alone: without the blanks that make it legible, it is fetched and read sooner. */
const plansWithoutBlanks: Plugin = {
  name: "plans-without-blanks",
  apply: "build",
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === "asset" && file.fileName.endsWith(".json")) file.source = JSON.stringify(JSON.parse(file.source.toString()));
  },
};

/**
 * What keeps the page for when there is no network: everything but fonts and what only PDF needs, which is kept when it was asked
 * for once. A page is asked for anew where that is possible; files are called by what they hold, and are never out of date.
 */
const serviceWorker: Plugin = {
  name: "service-worker",
  apply: "build",
  writeBundle({ dir = "dist" }) {
    const isKept = (name: string) => /\.(?:js|css|json|txt)$/u.test(name) && statSync(`${dir}/assets/${name}`).size < 1_000_000;
    const names = readdirSync(`${dir}/assets`).filter(isKept).sort();
    const files = ["./", "icon.svg", ...names.map((name) => `assets/${name}`)];
    const version = createHash("sha256")
      .update(files.join())
      .update(readFileSync(`${dir}/index.html`))
      .digest("hex")
      .slice(0, 12);
    writeFileSync(`${dir}/service-worker.js`, workerText(version, files));
  },
};

const workerText = (version: string, files: readonly string[]) => `const name = \`\${registration.scope} ${version}\`;
const files = ${JSON.stringify(files)};
addEventListener("install", (event) => {
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(files)).then(() => skipWaiting()));
});
addEventListener("activate", (event) => {
  const isOld = (one) => one.startsWith(\`\${registration.scope} \`) && one !== name;
  event.waitUntil(caches.keys().then((all) => Promise.all(all.filter(isOld).map((one) => caches.delete(one)))).then(() => clients.claim()));
});
const keep = async (request, response) => {
  if (response.ok) await (await caches.open(name)).put(request, response.clone());
  return response;
};
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(registration.scope)) return;
  const kept = () => caches.match(request, { ignoreSearch: request.mode === "navigate" });
  const asked = () => fetch(request).then((response) => keep(request, response));
  event.respondWith(
    request.mode === "navigate"
      ? fetch(request).catch(async () => (await kept()) ?? (await caches.match("./")) ?? Response.error())
      : kept().then((response) => response ?? asked()),
  );
});
`;

export default defineConfig({
  base: "./",
  plugins: [contentSecurityPolicy, planAtOnce, plansWithoutBlanks, serviceWorker],
  worker: { format: "es" },
  build: { target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
