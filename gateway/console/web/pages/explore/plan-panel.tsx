import type { GraphiQLPlugin } from '@graphiql/react';
import { useLanguage } from '../../i18n/language';
import { useLastAnswer } from './last-answer';
import { costOf, type Figures, planOf, type Step } from './plan';

function FigureLine({ figures }: { readonly figures: Figures | null }) {
  const { t, number } = useLanguage();
  if (!figures) return <span className="quiet"> {t('explore.notAsked')}</span>;
  const milliseconds = number(figures.milliseconds, 1);
  return (
    <span className="figures">
      {' '}
      {figures.statements === null
        ? t('explore.fetchTime', { milliseconds })
        : t('explore.fetchTook', { milliseconds, statements: number(figures.statements) })}
    </span>
  );
}

function Cost({ plan }: { readonly plan: Step }) {
  const { t, number } = useLanguage();
  const { fetches, statements, untold } = costOf(plan);
  // A gateway that tells no figures has no cost to show.
  if (fetches === 0) return null;
  return (
    <p data-cost>
      {t('explore.cost', { fetches: number(fetches), statements: number(statements) })}
      {untold > 0 && ` ${t('explore.untold', { fetches: number(untold) })}`}
    </p>
  );
}

function StepBox({ step }: { readonly step: Step }) {
  const { t } = useLanguage();
  if (step.kind === 'fetch') {
    return (
      <details className="fetch">
        <summary>
          <strong>{step.subgraph}</strong>
          {step.at !== null && <span className="quiet"> {step.at}</span>}
          <FigureLine figures={step.figures} />
        </summary>
        <pre>{step.operation}</pre>
      </details>
    );
  }
  return (
    <div className={`steps steps-${step.kind}`}>
      <p className="quiet">{step.kind === 'sequence' ? t('explore.sequence') : t('explore.parallel')}</p>
      <ol>
        {step.steps.map((one, index) => (
          <li key={index}>
            <StepBox step={one} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function PlanPanel() {
  const { t, number } = useLanguage();
  const answer = useLastAnswer();
  const plan = answer ? planOf(answer.plan) : null;
  return (
    <section className="side" aria-label={t('explore.plan')}>
      <h2>{t('explore.plan')}</h2>
      {!answer && <p className="quiet">{t('explore.runFirst')}</p>}
      {answer && !plan && <p className="quiet">{t('explore.noPlan')}</p>}
      {answer && plan && (
        <>
          <p className="quiet">{t('explore.took', { milliseconds: number(answer.milliseconds, 0) })}</p>
          <Cost plan={plan} />
          <StepBox step={plan} />
        </>
      )}
    </section>
  );
}

function PlanIcon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.4" aria-hidden="true">
      <path d="M10 6v4M10 10H4.5v3.5M10 10h5.5v3.5" />
      <circle cx="10" cy="4" r="2" />
      <circle cx="4.5" cy="15.5" r="2" />
      <circle cx="15.5" cy="15.5" r="2" />
    </svg>
  );
}

/** How the gateway answered the query run last: which subgraph, in which order. */
export const planPlugin: GraphiQLPlugin = { title: 'Query plan', icon: PlanIcon, content: PlanPanel };
