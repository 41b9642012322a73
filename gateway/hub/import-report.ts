import { type ImportReport } from '../../shared/federation';

/** Prints what an import did: documents, dropped personal data, and issues by rule. */
export function printReport({ documents, dropped, issues }: ImportReport, print: (line: string) => void): void {
  print(`Documents: ${documents.stored} stored, ${documents.unchanged} unchanged, ${documents.refused} refused.`);
  const drops = Object.entries(dropped);
  print(
    `Personal data dropped: ${drops.length === 0 ? 'none' : drops.map(([kind, count]) => `${kind} ${count}`).join(', ')}.`,
  );
  for (const { severity, rule, file, pointer, message } of issues)
    print(`${severity} ${rule} ${file}#${pointer} ${message}`);
}
