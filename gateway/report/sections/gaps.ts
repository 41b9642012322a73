import { type Block, text } from '../document';
import { section, type Writer } from '../writer';

/** Every field that no source states, once, said as what it is. */
export function gapSections(writer: Writer): Block[] {
  const { project, words } = writer;
  const records = [
    ...(project.deploymentHeadcounts ?? []),
    ...(project.missions?.nodes ?? []).flatMap((mission) => [mission, ...mission.assessments]),
    ...(project.eventSeries?.nodes ?? []),
    ...(project.procurementCounts ?? []),
    ...(project.facilities?.nodes ?? []),
  ];
  const named = (fields: readonly string[]): string =>
    [...new Set(fields)].map((field) => words.fields[field] ?? field).join(', ');
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [`${words.project} ${project.code}`, project.notReported],
    [words.headings.results, records.flatMap(({ notReported }) => notReported)],
  ];
  return section(writer.heading('gaps'), {
    kind: 'list',
    items: parts
      .filter(([, fields]) => fields.length > 0)
      .map(([part, fields]) => [
        text(`${part}: `),
        { kind: 'gap', text: words.notReported } as const,
        text(` – ${named(fields)}.`),
      ]),
  });
}
