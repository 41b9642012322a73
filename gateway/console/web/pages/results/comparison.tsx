import { Ask } from '../../graph/answer';
import { ComparisonDocument } from '../../graph/generated/graphql';
import { useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { Panel } from '../../panel/panel';
import { NoProject } from './nothing';
import type { ComparedProject } from './projects';
import { ProgrammesPanel } from './programmes';
import { UnitCost } from './unit-cost';

type Continuation = ComparedProject['continuations'][number];
type Compared = Continuation['comparison'][number];
type NextFigure = NonNullable<Continuation['nextProject']>['figures']['nodes'][number];

function ContinuationPanels({ project }: { readonly project: ComparedProject }) {
  const { t } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const columns: Column<Continuation>[] = [
    kinds.said('statement', t('record.statement'), ({ statement }) => statement),
    kinds.text('programme', t('comparison.nextProgramme'), ({ nextProgramme }) => nextProgramme?.code),
    kinds.text('project', t('comparison.nextProject'), ({ nextProject }) => nextProject?.code),
    kinds.english('raw', t('comparison.raw'), ({ rawText }) => rawText),
    kinds.english('corrected', t('comparison.corrected'), ({ correctedText }) => correctedText),
    kinds.source(),
  ];
  const compared: Column<Compared>[] = [
    kinds.english('indicator', t('indicator.indicator'), ({ code, current }) => current?.title ?? code),
    kinds.stated('target', t('indicator.target'), ({ current }) => current?.target?.value),
    kinds.stated('reported', t('indicator.reported'), ({ current }) => current?.reported?.value),
    kinds.stated('nextTarget', t('comparison.nextTarget'), ({ next }) => next?.target?.value),
    kinds.stated('nextReported', t('comparison.nextReported'), ({ next }) => next?.reported?.value),
  ];
  const figures: Column<NextFigure>[] = [
    kinds.text('kind', t('record.kind'), ({ kind }) => label('FigureKind', kind)),
    kinds.stated('value', t('record.value'), ({ value }) => value),
    kinds.english('unit', t('indicator.unit'), ({ unit }) => unit),
    kinds.source(),
  ];
  const next = project.continuations.find(({ nextProject }) => nextProject !== null);
  return (
    <>
      {next && (
        <Panel
          id="next-figures"
          title={t('comparison.nextFigures', { project: next.nextProject?.code ?? '' })}
          rows={next.nextProject?.figures.nodes}
          columns={figures}
        />
      )}
      <Panel
        id="continuations"
        title={t('comparison.continuations')}
        rows={project.continuations}
        columns={columns}
        wide
      />
      {next && (
        <Panel
          id="next-indicators"
          title={t('comparison.targets')}
          note={t('comparison.targetsNote', { project: next.nextProject?.code ?? '' })}
          rows={next.comparison}
          columns={compared}
          wide
        />
      )}
    </>
  );
}

function Content({ project }: { readonly project: ComparedProject }) {
  const { t } = useLanguage();
  return (
    <>
      <h1>{t('view.comparison')}</h1>
      <div className="grid">
        <UnitCost project={project} />
        <ContinuationPanels project={project} />
        {project.programme && <ProgrammesPanel programme={project.programme} />}
      </div>
    </>
  );
}

/** The project beside what follows it, and beside its like in other states. */
export function Comparison({ project }: { readonly project: string }) {
  return (
    <Ask document={ComparisonDocument} variables={{ project }} height={60}>
      {(data) => (data.project ? <Content project={data.project} /> : <NoProject project={project} />)}
    </Ask>
  );
}
