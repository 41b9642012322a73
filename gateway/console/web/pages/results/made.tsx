import { Synthetic } from '../../panel/sourced';
import type { Made } from './indicator-card';

type Sourced = { readonly source: { readonly synthetic: boolean } | null } | null;

/** Whether records were stated by a source or made up, all of them or some. */
export const madeOf = (sources: readonly Sourced[] | undefined): Made => {
  const made = (sources ?? []).map((record) => record?.source?.synthetic === true);
  if (made.length === 0 || !made.includes(true)) return 'stated';
  return made.includes(false) ? 'partly' : 'synthetic';
};

/** The badge of records that were made up, beside the heading of what is counted from them. */
export function MadeUp({ records }: { readonly records: readonly Sourced[] | undefined }) {
  const made = madeOf(records);
  return made === 'stated' ? null : <Synthetic partly={made === 'partly'} />;
}
