import type { DescribedFinding, DescribedReport } from "@regional-plan/validate";
import { useEffect, useState } from "preact/hooks";
import { useReader } from "../words/use-reader.ts";
import { checkFile } from "./check-file.ts";
import { words } from "./words.ts";

/** The most findings that are listed: who has more mends these first. */
const most = 200;

/** Checks a file, and shows what was found in it. */
export function Outcome({ file }: { file: File }) {
  const { language } = useReader();
  const [report, setReport] = useState<DescribedReport | "failed">();
  useEffect(() => {
    let isWanted = true;
    setReport(undefined);
    checkFile(file, language).then(
      (found) => isWanted && setReport(found),
      () => isWanted && setReport("failed"),
    );
    return () => {
      isWanted = false;
    };
  }, [file, language]);
  if (report === undefined || report === "failed") return <p>{words[report ?? "checking"][language]}</p>;
  return <Found name={file.name} report={report} />;
}

function Found({ name, report: { findings, summary } }: { name: string; report: DescribedReport }) {
  const { language } = useReader();
  const counts = (["error", "warning", "info"] as const).filter((severity) => summary[severity] > 0);
  const count = (severity: (typeof counts)[number]) => words[severity][language].replace("#", String(summary[severity]));
  return (
    <>
      <p>
        <bdi>{name}</bdi>
        {words.colon[language]}
        {counts.length === 0 ? words.nothing[language] : counts.map(count).join(words.comma[language])}
      </p>
      <ol class="findings">
        {findings.slice(0, most).map((finding) => (
          <OneFinding key={`${finding.rule} ${finding.path} ${finding.message}`} finding={finding} />
        ))}
      </ol>
      {findings.length > most && <p>{words.more[language]}</p>}
    </>
  );
}

function OneFinding({ finding: { severity, message, suggestion, location, path } }: { finding: DescribedFinding }) {
  const { language } = useReader();
  const place = location?.line === undefined ? path : words.line[language].replace("#", String(location.line));
  return (
    <li class={severity}>
      <p>
        <strong>{words.severities[language][severity]}</strong> <span class="place">{place}</span>
      </p>
      <p>{message}</p>
      {suggestion !== "" && <p class="aside">{suggestion}</p>}
    </li>
  );
}
