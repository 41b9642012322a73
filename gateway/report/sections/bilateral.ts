import { type ReportProject } from '../answer';
import { type Block, type Runs, text } from '../document';
import { section, type Writer } from '../writer';

type Activity = ReportProject['activities'][number];

function activityItem(writer: Writer, activity: Activity, label: string): Runs {
  const { organisation, id, purpose } = activity;
  const who = organisation ? `${writer.organisation(organisation)}, ` : '';
  return [
    text(`${who}${label}: `),
    ...writer.stated(activity),
    ...(purpose === null ? [] : [text(' '), writer.said(id, 'purpose', purpose)]),
  ];
}

function continuations(writer: Writer): Runs[] {
  const { project, words } = writer;
  return project.continuations.map((continuation) => {
    const { rawText, correctedText, nextProject, nextProgramme } = continuation;
    const next = [nextProject, nextProgramme].flatMap((one) => (one ? [`${one.name ?? one.code} (${one.code})`] : []));
    return [
      ...writer.stated(continuation),
      ...(next.length > 0 ? [text(` ${words.next}: ${next.join(', ')}.`)] : []),
      ...(rawText !== null && correctedText !== null ? [text(` ${words.corrected(rawText, correctedText)}`)] : []),
      ...(correctedText === null ? writer.note(continuation) : []),
    ];
  });
}

/** What the two sides did together, what it brought them, and what goes on. */
export function bilateralSections(writer: Writer): Block[] {
  const { project } = writer;
  const contributed = project.activities.filter(({ contribution }) => contribution !== null);
  const done = project.activities.filter(({ contribution }) => contribution === null);
  return [
    ...section(writer.heading('contributions'), {
      kind: 'list',
      items: contributed.map((activity) =>
        activityItem(writer, activity, writer.code('ContributionKind', activity.contribution ?? '').toLowerCase()),
      ),
    }),
    ...section(writer.heading('activities'), {
      kind: 'list',
      items: done.map((activity) => activityItem(writer, activity, writer.code('ActivityType', activity.type))),
    }),
    ...section(writer.heading('bilateral'), {
      kind: 'list',
      items: project.bilateralResults.map((result) => [
        text(`${writer.code('BilateralResultKind', result.kind)}: `),
        ...writer.stated(result),
        ...writer.note(result),
      ]),
    }),
    ...section(writer.heading('continuation'), { kind: 'list', items: continuations(writer) }),
  ];
}
