import { BarChart } from '../../charts/bar-chart';
import { Ask } from '../../graph/answer';
import { CrimeCoverageDocument, type CrimeCoverageQuery } from '../../graph/generated/graphql';
import { inLanguage } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { Panel } from '../../panel/panel';

type Crime = NonNullable<CrimeCoverageQuery['crimeTypes']>[number];

const COVERED = ['deployments', 'events', 'contractingProcesses'] as const;

/** Which kinds of crime have deployments, training and equipment, and which have none. */
export function CrimeCoveragePanel() {
  const { t, language, number } = useLanguage();
  const kinds = useColumnKinds();
  const nameOf = ({ labelEn, labelRo, labelNo }: Crime) =>
    inLanguage({ en: labelEn, ro: labelRo, no: labelNo }, language);
  const covers = (crime: Crime) => COVERED.filter((key) => (crime[key]?.totalCount ?? 0) > 0).length;
  const columns: Column<Crime>[] = [
    kinds.text('crime', t('record.crime'), nameOf),
    ...COVERED.map((key) => kinds.number<Crime>(key, t(`objectives.${key}`), (crime) => crime[key]?.totalCount)),
    kinds.text('covered', t('objectives.covered'), (crime) =>
      covers(crime) === COVERED.length
        ? t('objectives.all')
        : covers(crime) === 0
          ? t('objectives.none')
          : t('objectives.some'),
    ),
  ];
  return (
    <div className="panel-wide">
      <Ask document={CrimeCoverageDocument} variables={{}}>
        {({ crimeTypes }) => (
          <Panel
            id="crime-coverage"
            title={t('objectives.coverage')}
            note={t('objectives.coverageNote')}
            rows={crimeTypes}
            columns={columns}
            chart={
              <BarChart
                lying
                categories={(crimeTypes ?? []).map(nameOf)}
                series={COVERED.map((key) => ({
                  name: t(`objectives.${key}`),
                  values: (crimeTypes ?? []).map((crime) => crime[key]?.totalCount ?? null),
                }))}
                format={(value) => number(value)}
                description={t('objectives.coverage')}
              />
            }
          />
        )}
      </Ask>
    </div>
  );
}
