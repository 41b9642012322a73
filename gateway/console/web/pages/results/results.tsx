import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { useQuery } from 'urql';
import { addressWith, useAddress } from '../../frame/address';
import { Link } from '../../frame/link';
import { useTitle } from '../../frame/title';
import { FrameDocument } from '../../graph/generated/graphql';
import { LabelsProvider } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import { TranslationsProvider } from '../../i18n/translations';
import { Overview } from './overview';
import { ReportLink } from './report-link';
import { FIRST_PROJECT, isView, type View, VIEWS } from './views';

const later = <Props,>(load: () => Promise<ComponentType<Props>>) => lazy(async () => ({ default: await load() }));

const PARTS: Readonly<Record<View, ComponentType<{ project: string }>>> = {
  overview: Overview,
  deployments: later(async () => (await import('./deployments')).Deployments),
  training: later(async () => (await import('./training')).Training),
  procurement: later(async () => (await import('./procurement')).Procurement),
  cooperation: later(async () => (await import('./cooperation')).Cooperation),
  objectives: later(async () => (await import('./objectives')).Objectives),
  comparison: later(async () => (await import('./comparison')).Comparison),
  quality: later(async () => (await import('./quality')).Quality),
};

const ProcessPage = later(async () => (await import('../record/process')).ProcessPage);
const DeploymentPage = later(async () => (await import('../record/deployment')).DeploymentPage);
const EventPage = later(async () => (await import('../record/event')).EventPage);

const NO_RECORD = { process: null, deployment: null, event: null } as const;

/** The page of the one record the address names, if it names one. */
function recordOf(parameters: URLSearchParams): ReactNode {
  const [process, deployment, event] = ['process', 'deployment', 'event'].map((name) => parameters.get(name));
  if (process) return <ProcessPage ocid={process} key={process} />;
  if (deployment) return <DeploymentPage id={deployment} key={deployment} />;
  if (event) return <EventPage code={event} key={event} />;
  return null;
}

function ProjectChoice({ project }: { readonly project: string }) {
  const { t } = useLanguage();
  const address = useAddress();
  const [{ data }] = useQuery({ query: FrameDocument, variables: {} });
  const nodes = data?.projects?.nodes ?? [];
  const known = nodes.some(({ code }) => code === project) ? nodes : [{ code: project, name: null }, ...nodes];
  return (
    <label className="choice">
      <span>{t('results.project')}</span>
      <select
        value={project}
        onChange={({ target }) => address.set({ ...NO_RECORD, project: target.value, page: null })}
      >
        {known.map(({ code, name }) => (
          <option key={code} value={code}>
            {name ? `${code} – ${name}` : code}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The results of one project, in parts. */
export function Results() {
  const { t, date } = useLanguage();
  const address = useAddress();
  const asked = address.parameters.get('view');
  const view: View = isView(asked) ? asked : 'overview';
  const project = address.parameters.get('project') ?? FIRST_PROJECT;
  const kept = new URLSearchParams();
  for (const name of ['project', 'lang']) {
    const value = address.parameters.get(name);
    if (value !== null) kept.set(name, value);
  }
  const Part = PARTS[view];
  const record = address.parameters.get('process') ?? address.parameters.get('event');
  useTitle(record, project, t(`view.${view}`));
  return (
    <>
      <div className="bar">
        <ProjectChoice project={project} />
        <span className="grow" />
        <ReportLink project={project} />
        <button type="button" className="tool" onClick={() => print()}>
          {t('results.print')}
        </button>
      </div>
      <nav className="parts" aria-label={t('results.parts')}>
        {VIEWS.map((one) => (
          <Link
            key={one}
            href={addressWith('/', kept, { view: one === 'overview' ? null : one })}
            aria-current={one === view ? 'page' : undefined}
          >
            {t(`view.${one}`)}
          </Link>
        ))}
      </nav>
      <p className="print-only">
        {t('results.printed', { project, view: t(`view.${view}`), date: date(new Date().toISOString()) })}
        <br />
        {location.href}
      </p>
      <Suspense
        fallback={
          <div className="waiting" role="status">
            <span className="visually-hidden">{t('state.loading')}</span>
          </div>
        }
      >
        <LabelsProvider>
          <TranslationsProvider project={project}>
            {recordOf(address.parameters) ?? <Part project={project} key={`${view} ${project}`} />}
          </TranslationsProvider>
        </LabelsProvider>
      </Suspense>
    </>
  );
}
