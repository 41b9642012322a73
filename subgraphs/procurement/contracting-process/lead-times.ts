import { type LeadTimeAnomaly } from './contracting-process.enums';

/** The four days lead times lie between, each as the publisher's calendar has it (YYYY-MM-DD); null when unknown. */
export interface Milestones {
  readonly publishedOn: string | null;
  readonly deadlineOn: string | null;
  readonly awardedOn: string | null;
  readonly signedOn: string | null;
}

/** Whole days from one milestone to the next; null when either is unknown, negative when they come in the wrong order. */
export interface LeadTimeDays {
  readonly publicationToDeadlineDays: number | null;
  readonly deadlineToAwardDays: number | null;
  readonly awardToSignatureDays: number | null;
}

const DAY = 86_400_000;

const daysBetween = (from: string | null, to: string | null): number | null =>
  from === null || to === null ? null : (Date.parse(to) - Date.parse(from)) / DAY;

/** Lead times between milestones. */
export const leadTimesOf = ({ publishedOn, deadlineOn, awardedOn, signedOn }: Milestones): LeadTimeDays => ({
  publicationToDeadlineDays: daysBetween(publishedOn, deadlineOn),
  deadlineToAwardDays: daysBetween(deadlineOn, awardedOn),
  awardToSignatureDays: daysBetween(awardedOn, signedOn),
});

/** What is odd about lead times, in the order of the stages. */
export function anomaliesOf(days: LeadTimeDays): LeadTimeAnomaly[] {
  const stages = [
    ['PUBLICATION_TO_DEADLINE', days.publicationToDeadlineDays],
    ['DEADLINE_TO_AWARD', days.deadlineToAwardDays],
    ['AWARD_TO_SIGNATURE', days.awardToSignatureDays],
  ] as const;
  return stages.flatMap(([stage, value]): LeadTimeAnomaly[] => {
    if (value === null) return [`MISSING_${stage}`];
    return value < 0 ? [`NEGATIVE_${stage}`] : [];
  });
}
