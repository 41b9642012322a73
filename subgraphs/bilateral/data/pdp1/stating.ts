import { idOf } from '../../../../shared/ids';

export const pdp1Id = idOf('Project', 'PDP1');
export const resultsId = idOf('Source', 'PDP1-RESULTS');

interface Stated {
  readonly locator?: string;
  readonly note?: string;
  readonly notReported?: readonly string[];
}

/** What every record repeats of its source. */
export const stated = (sourceId: string, { locator, note, notReported = [] }: Stated = {}) => ({
  sourceId,
  locator: locator ?? null,
  note: note ?? null,
  notReported: [...notReported],
});

/** A record of what the results text of PDP1 says, at a place in it. */
export const ofResults = (locator: string, rest: Omit<Stated, 'locator'> = {}) =>
  stated(resultsId, { locator, ...rest });

/** Parts of the results text, which has no page numbers. */
export const description = (sentence: number): string => `project description, sentence ${sentence}`;
export const results = (sentence: number): string => `summary of project results, sentence ${sentence}`;
export const bilateral = (sentence: number): string => `summary of bilateral results, sentence ${sentence}`;
