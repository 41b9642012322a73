import { type Block, text } from '../document';
import { section, type Writer } from '../writer';

const GROUPS = ['MAIN', 'FURTHER', 'FINAL_BENEFICIARY'];
/** Whom it is for, first of all first. */
const rank = (kind: string): number => GROUPS.indexOf(kind);

/** Why there is a project, what it set out to do, and for whom. */
export function planSections(writer: Writer): Block[] {
  const { project, words } = writer;
  const narratives = (kinds: readonly string[]) =>
    project.narratives
      .filter(({ kind }) => kinds.includes(kind))
      .map((narrative) => [...writer.stated(narrative), ...writer.note(narrative)]);
  const relevance = narratives(['RELEVANCE', 'SCOPE', 'FOCUS']);
  const threats = project.threatAssessments.map((threat) => [
    writer.said(threat.id, 'subject', threat.subject),
    text(' '),
    writer.said(threat.id, 'finding', threat.finding),
    ...(threat.author ? [text(` (${words.by(writer.organisation(threat.author))})`)] : []),
    ...writer.cite(threat.source, threat.locator),
    ...writer.note(threat),
  ]);
  const crimes = project.threatAssessments.flatMap(({ crimeTypes }) =>
    crimeTypes.map(({ labelEn, labelRo, labelNo }) => writer.label({ en: labelEn, ro: labelRo, no: labelNo })),
  );
  return [
    ...section(
      writer.heading('relevance'),
      { kind: 'list', items: [...relevance, ...threats] },
      { kind: 'list', items: crimes.length > 0 ? [[text(`${words.crimes}: ${crimes.join('; ')}.`)]] : [] },
    ),
    ...section(writer.heading('objectives'), {
      kind: 'list',
      items: [
        ...project.objectives.map((objective) => [
          text(
            `${writer.code('ObjectiveLevel', objective.level)}, ${writer.code('ObjectiveVersion', objective.version).toLowerCase()}: `,
          ),
          ...writer.stated(objective),
          ...(objective.effect === null ? [] : [text(' '), writer.said(objective.id, 'effect', objective.effect)]),
          ...writer.note(objective),
        ]),
        ...narratives(['MEANS', 'APPROACH']),
      ],
    }),
    ...section(writer.heading('targetGroups'), {
      kind: 'list',
      items: [...project.targetGroups]
        .sort((one, other) => rank(one.kind) - rank(other.kind))
        .map((group) => [text(`${writer.code('TargetGroupKind', group.kind)}: `), ...writer.stated(group)]),
    }),
  ];
}
