import { useAddress } from '../../frame/address';
import { Ask } from '../../graph/answer';
import { type EventFilter, TrainingDocument } from '../../graph/generated/graphql';
import { useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import { SourceNote } from '../../panel/sourced';
import { EventPanels } from './events';
import { EventRecords } from './event-records';
import { chosen, Filters } from './filters';
import { codesOf, distinct, keyOf } from './keys';
import { MadeUp } from './made';
import { NoProject } from './nothing';
import type { TrainedProject } from './projects';
import { ParticipantPanels } from './participants';
import { Totals } from './totals';

const TYPES = codesOf({
  WORKSHOP: true,
  SEMINAR: true,
  STUDY_VISIT: true,
  NATIONAL_MEETING: true,
  CONFERENCE: true,
  TRAINING_COURSE: true,
  WEBINAR: true,
});
const COUNTRIES = codesOf({ RO: true, NO: true });

function filterOf(parameters: URLSearchParams): EventFilter {
  const type = chosen(parameters, 'type', TYPES);
  const country = chosen(parameters, 'country', COUNTRIES);
  const topic = parameters.get('topic');
  return {
    ...(type && { type }),
    ...(country && { country }),
    ...(topic !== null && { topicCode: [topic] }),
  };
}

function Content({ project, filter }: { readonly project: TrainedProject; readonly filter: EventFilter }) {
  const { t, number, country } = useLanguage();
  const label = useLabels();
  const { parameters } = useAddress();
  const [indicator] = project.indicators;
  const [total] = project.total ?? [];
  const [events] = project.eventTotal ?? [];
  const topics = distinct((project.eventsByKind ?? []).map((row) => keyOf(row, 'TOPIC'))).filter(
    (code): code is string => code !== null,
  );
  const asked = parameters.get('topic');
  const known = asked === null || topics.includes(asked) ? topics : [asked, ...topics];
  return (
    <>
      <h1>
        {t('view.training')} <MadeUp records={project.made?.nodes} />
      </h1>
      <Filters
        filters={[
          {
            name: 'type',
            title: t('record.kind'),
            options: TYPES.map((value) => ({ value, label: label('EventType', value) })),
          },
          {
            name: 'topic',
            title: t('training.topic'),
            options: known.map((value) => ({ value, label: label('Topic', value) })),
          },
          {
            name: 'country',
            title: t('record.country'),
            options: COUNTRIES.map((value) => ({ value, label: country(value) })),
          },
        ]}
      />
      <Totals
        totals={[
          ...(indicator
            ? [
                {
                  label: t('training.reportedParticipants'),
                  value: number(indicator.reported?.value),
                  note: <SourceNote source={indicator.reported?.source} locator={indicator.reported?.locator} />,
                },
                {
                  label: t('indicator.target'),
                  value: number(indicator.target?.value),
                  note: indicator.target ? label('FigureQualifier', indicator.target.qualifier) : undefined,
                },
                {
                  label: t('indicator.variance'),
                  value: `${Number(indicator.variance) > 0 ? '+' : ''}${number(indicator.variance)}`,
                },
              ]
            : []),
          {
            label: t('training.recordedParticipants'),
            value: number(total?.participants),
            // It is said of all records, and would be wrong of those a filter leaves.
            note: indicator && Object.keys(filter).length === 0 ? label('Agreement', indicator.agreement) : undefined,
          },
          { label: t('training.events'), value: number(events?.events) },
          { label: t('training.hours'), value: number(events?.hours) },
        ]}
      />
      <div className="grid">
        <ParticipantPanels project={project} />
        <EventPanels project={project} />
        <EventRecords project={project.code} filter={filter} />
      </div>
    </>
  );
}

/** Who learnt what, where. */
export function Training({ project }: { readonly project: string }) {
  const { parameters } = useAddress();
  const filter = filterOf(parameters);
  return (
    <Ask document={TrainingDocument} variables={{ project, events: filter, attendances: attended(filter) }} height={60}>
      {(data) => (data.project ? <Content project={data.project} filter={filter} /> : <NoProject project={project} />)}
    </Ask>
  );
}

/** Without a filter the attendances of every event and series count, those without an event too. */
const attended = (event: EventFilter) => (Object.keys(event).length > 0 ? { event } : {});
