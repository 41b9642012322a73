import { type Block, type Run, type Runs, text } from '../document';
import { section, type Writer } from '../writer';

const joined = (items: readonly Runs[], between: string): Run[] =>
  items.flatMap((item, index) => (index === 0 ? [...item] : [text(between), ...item]));

function deployments(writer: Writer): Block[] {
  const { project, words } = writer;
  const headcounts = (project.deploymentHeadcounts ?? []).map((headcount) => [
    text(`${words.officers}: `),
    writer.stating(headcount.officers, headcount.source),
    text(` (${writer.code('DeploymentDirection', headcount.direction)})`),
  ]);
  const feedback = (project.missions?.nodes ?? []).flatMap(({ assessments }) =>
    assessments
      .filter(({ rating }) => rating !== null)
      .map(({ rating, source }) => [
        text(`${words.feedback}: ${writer.code('AssessmentRating', rating ?? '')}.`),
        ...writer.cite(source),
      ]),
  );
  return section(writer.heading('deployments'), { kind: 'list', items: [...headcounts, ...feedback] });
}

function training(writer: Writer): Block[] {
  const { project, words } = writer;
  const items = (project.eventSeries?.nodes ?? []).map((series) => {
    const types = series.types.map((type) => writer.code('EventType', type)).join(', ');
    const topics = series.topics.map((topic) => writer.label(topic)).join(', ');
    const { source } = series;
    const attended = series.attendances.map(({ stakeholderType, count }) => [
      text(`${writer.code('StakeholderType', stakeholderType)}: `),
      writer.stating(count, source),
    ]);
    return [
      text(`${types}${topics === '' ? '' : ` (${topics})`} – ${words.events}: `),
      writer.stating(series.statedEvents, source),
      text(`, ${words.participants}: `),
      writer.stating(series.statedParticipants, source),
      ...(attended.length > 0 ? [text(` (${words.attendedBy}: `), ...joined(attended, ', '), text(')')] : []),
      text('.'),
    ];
  });
  return section(writer.heading('training'), { kind: 'list', items });
}

function equipment(writer: Writer): Block[] {
  const { project, words } = writer;
  const counts = (project.procurementCounts ?? []).map(({ procedures, source }) => [
    text(`${words.procedures}: `),
    writer.stating(procedures, source),
  ]);
  const categories = (project.equipmentCategories ?? []).map(({ category, phrase, source }) => [
    category ? text(writer.label(category.label)) : ({ kind: 'english', text: phrase } as const),
    ...writer.cite(source),
  ]);
  const facilities = (project.facilities?.nodes ?? []).map(({ kind, source }) => [
    text(writer.code('FacilityKind', kind)),
    ...writer.cite(source),
  ]);
  const listed = (name: string, items: readonly Runs[]): Runs[] =>
    items.length > 0 ? [[text(`${name}: `), ...joined(items, '; '), text('.')]] : [];
  return section(writer.heading('equipment'), {
    kind: 'list',
    items: [...counts, ...listed(words.categories, categories), ...listed(words.facilities, facilities)],
  });
}

/** What the records-keeping owners say was done, and what it brought about. */
export function resultSections(writer: Writer): Block[] {
  const { project } = writer;
  const kept = project.narratives.filter(({ kind }) => ['KEY_ACHIEVEMENT', 'CONTRIBUTION', 'INTEREST'].includes(kind));
  return [
    ...deployments(writer),
    ...training(writer),
    ...equipment(writer),
    ...section(writer.heading('outcomes'), {
      kind: 'list',
      items: [
        ...project.outcomes.map((outcome) => [
          text(`${writer.code('OutcomeStage', outcome.stage)}: `),
          ...writer.stated(outcome),
        ]),
        ...kept.map((narrative) => [
          text(`${writer.code('NarrativeKind', narrative.kind)}: `),
          ...writer.stated(narrative),
          ...writer.note(narrative),
        ]),
      ],
    }),
  ];
}
