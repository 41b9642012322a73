import { type ImportReport } from '../../shared/federation';

/** Prints what an import did: documents, dropped personal data, issues by rule, and the first of them one by one. */
export function printReport(report: ImportReport, print: (line: string) => void): void {
  const { documents, dropped, issueCounts, issues } = report;
  const drops = Object.entries(dropped);
  const all = issueCounts.reduce((sum, { count }) => sum + count, 0);
  for (const { severity, rule, file, pointer, message } of issues)
    print(`${severity} ${rule} ${file}#${pointer} ${message}`);
  if (all > issues.length) print(`… and ${all - issues.length} more; the graph has all of them under importIssues.`);
  print(`Issues: ${all}.`);
  for (const { severity, rule, count } of issueCounts) print(`  ${severity} ${rule}: ${count}`);
  print(
    `Personal data dropped: ${drops.length === 0 ? 'none' : drops.map(([kind, count]) => `${kind} ${count}`).join(', ')}.`,
  );
  print(`Documents: ${documents.stored} stored, ${documents.unchanged} unchanged, ${documents.refused} refused.`);
}
