import { type ReportIndicator } from '../answer';
import { type Block, type Runs, text } from '../document';
import { section, type Writer } from '../writer';

/** What the records of the hub add up to; its evidence is how many were counted, and when. */
function recorded(writer: Writer, indicator: ReportIndicator): Runs {
  const { id, recorded: measured, unit } = indicator;
  if (typeof measured?.value !== 'string') return [writer.gap()];
  const { words } = writer;
  const place = words.indicator.ofRecords(writer.number(measured.records), writer.date(measured.asOf));
  const title = `${words.indicator.counted}: ${writer.plain(id, 'title', indicator.title)} (${writer.plain(id, 'unit', unit)})`;
  return [{ kind: 'number', text: writer.number(measured.value), evidence: writer.evidence.citeRecords(title, place) }];
}

/** How far the reported value is from the target: as a source states it, or worked out from the two. */
function varianceOf(writer: Writer, { variance, reportedVariance }: ReportIndicator): Runs {
  if (reportedVariance) return writer.figure(reportedVariance);
  return variance === null ? [] : [text(`${writer.number(variance)} (${writer.words.indicator.derived})`)];
}

/** Every indicator: its target, what was reported, what the records add up to, and whether the two agree. */
export function indicatorSections(writer: Writer): Block[] {
  const { words, project } = writer;
  const { name, target, reported, variance, recorded: ofRecords, agreement } = words.indicator;
  const disagreeing = project.indicators.filter(({ sourcesDisagree }) => sourcesDisagree);
  return [
    writer.heading('indicators'),
    {
      kind: 'table',
      head: [name, target, reported, variance, ofRecords, agreement],
      rows: project.indicators.map((indicator) => [
        [writer.said(indicator.id, 'title', indicator.title)],
        writer.figure(indicator.target),
        writer.figure(indicator.reported),
        varianceOf(writer, indicator),
        recorded(writer, indicator),
        [indicator.agreement === null ? writer.gap() : text(writer.code('Agreement', indicator.agreement))],
      ]),
    },
    ...section(writer.heading('disagreement'), {
      kind: 'list',
      items: disagreeing.flatMap((indicator) =>
        indicator.figures
          .filter(({ kind }) => kind === 'ACTUAL')
          .map((figure) => [
            writer.said(indicator.id, 'title', indicator.title),
            text(': '),
            ...writer.figure(figure),
            text(` – ${figure.source.title}.`),
            ...writer.note(figure),
          ]),
      ),
    }),
  ];
}
