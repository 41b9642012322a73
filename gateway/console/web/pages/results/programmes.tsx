import { BarChart } from '../../charts/bar-chart';
import { useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { Panel } from '../../panel/panel';
import type { ComparedProject } from './projects';

type Programme = NonNullable<ComparedProject['programme']>;
type Figure = Programme['figures']['nodes'][number];
interface Row extends Figure {
  readonly programme: { readonly code: string; readonly country: string };
}

/** The measure every programme of the area states, which therefore can be drawn side by side. */
const DRAWN = 'GROSS_ALLOCATION';

const words = (measure: string): string => {
  const text = measure.replaceAll('_', ' ').toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** The programme beside those of the same area in other states. */
export function ProgrammesPanel({ programme }: { readonly programme: Programme }) {
  const { t, number, country } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const all = [programme, ...programme.comparable];
  const rows = all.flatMap(({ figures, code, country: state }) =>
    figures.nodes.map((figure): Row => ({ ...figure, programme: { code, country: state } })),
  );
  const columns: Column<Row>[] = [
    kinds.text('programme', t('project.programme'), (row) => row.programme.code),
    kinds.country((row) => row.programme.country),
    kinds.english('measure', t('comparison.measure'), ({ measure }) => words(measure)),
    kinds.text('kind', t('record.kind'), ({ kind }) => label('FigureKind', kind)),
    kinds.stated('value', t('record.value'), ({ value }) => value),
    kinds.english('unit', t('indicator.unit'), ({ unit }) => unit),
    kinds.source(),
  ];
  const allocated = all.map(({ code, country: state, figures }) => ({
    name: `${code}, ${country(state)}`,
    value: figures.nodes.find(({ measure }) => measure === DRAWN)?.value ?? null,
  }));
  return (
    <Panel
      id="programmes"
      title={t('comparison.programmes')}
      note={
        <>
          <span lang="en">{programme.area ?? programme.name}</span>. {t('comparison.programmesNote')}
        </>
      }
      rows={rows}
      columns={columns}
      wide
      {...(allocated.some(({ value }) => value !== null) && {
        chart: (
          <BarChart
            lying
            categories={allocated.map(({ name }) => name)}
            series={[
              {
                name: t('comparison.allocation'),
                values: allocated.map(({ value }) => (value === null ? null : Number(value))),
              },
            ]}
            format={(value) => number(value, 0)}
            description={t('comparison.programmes')}
          />
        ),
      })}
    />
  );
}
