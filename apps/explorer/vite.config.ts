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

export default defineConfig({
  base: "./",
  plugins: [contentSecurityPolicy],
  worker: { format: "es" },
  build: { target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
