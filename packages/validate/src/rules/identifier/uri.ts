import { idPattern } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** An address can be followed. */
export const uri = defineRule({
  id: "identifier/uri",
  severity: "error",
  preset: "basic",
  basis: {
    title: { en: "RFC 3986 Uniform Resource Identifier", zh: "RFC 3986 统一资源标识符（URI）" },
    url: "https://www.rfc-editor.org/rfc/rfc3986",
  },
  message: { en: "“{value}” is no address on the web.", zh: "“{value}”不是有效的网址。" },
  why: { en: "A reader who follows it gets nowhere, or where nobody wants to go.", zh: "读者点开后无法到达，甚至会被引向有害内容。" },
  fix: { en: "Write the whole address, as a browser shows it.", zh: "请填写浏览器地址栏中的完整地址。" },
  variants: {
    uri: {
      message: {
        en: "“{value}” is neither an id of this plan nor an address that is complete in itself.",
        zh: "“{value}”既不是规划内的编号，也不是完整的统一资源标识符（URI）。",
      },
      fix: {
        en: "Write the whole address (https://…, urn:…), or the id of the item.",
        zh: "请填写完整的网址（https://…）、urn:… 形式的标识，或本规划条目的编号。",
      },
    },
  },
  examples: {
    valid: [
      { plan: { documents: [{ id: "document-1", title: { zh: "计划" }, url: "https://www.example.org/计划.html" }] } },
      { plan: { places: [{ id: "place-1", name: { zh: "宁波" }, sameAs: ["https://www.wikidata.org/entity/Q42780"] }] } },
    ],
    invalid: [
      { plan: { documents: [{ id: "document-1", title: { zh: "计划" }, url: "www.example.org" }] }, at: ["/documents/0/url"] },
      { plan: { instruments: [{ id: "instrument-1", name: { zh: "规划" }, url: "javascript:alert(1)" }] }, at: ["/instruments/0/url"] },
      { plan: { places: [{ id: "place-1", name: { zh: "宁波" }, sameAs: ["Ningbo, Zhejiang"] }] }, at: ["/places/0/sameAs/0"] },
    ],
  },
  check: ({ report }) => ({
    document: (document) => {
      if (!isWebAddress(document.url)) report(document, "url", { value: document.url ?? "" });
    },
    instrument: (instrument) => {
      if (!isWebAddress(instrument.url)) report(instrument, "url", { value: instrument.url ?? "" });
    },
    report: (progress) => {
      for (const [at, entry] of progress.entries?.entries() ?? []) {
        for (const [index, { url }] of entry.evidence?.entries() ?? []) {
          if (!isWebAddress(url)) report(progress, `entries/${at}/evidence/${index}/url`, { value: url ?? "" });
        }
      }
    },
    sameAs: (same) => {
      if (!idPattern.test(same.value) && !isUri(same.value)) report(same, "", { value: same.value }, { variant: "uri" });
    },
    identifier: (identifier) => {
      const { scheme, value } = identifier.value;
      if (scheme === "uri" && !isUri(value)) report(identifier, "value", { value }, { variant: "uri" });
    },
  }),
});

const isWebAddress = (value: string | undefined): boolean => value === undefined || (/^https?:\/\//iu.test(value) && URL.canParse(value));

const isUri = (value: string): boolean =>
  /^[a-z][a-z0-9+.-]*:[^\s]+$/iu.test(value) && !/^(?:javascript|data|vbscript):/iu.test(value) && URL.canParse(value);
