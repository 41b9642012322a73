import { type Documents } from './documents';

/** What the address of a page says, as far as its first questions depend on it. */
type Search = Readonly<Record<string, unknown>>;

/** The project shown where the address names none, as in the pages' views.ts. */
const FIRST_PROJECT = 'PDP1';

/**
 * The questions the results ask as soon as their script runs, as the value of a Link header: a browser then asks them
 * beside the script instead of after it.
 */
export function firstQuestions(documents: Documents, { project = FIRST_PROJECT, view }: Search): string | undefined {
  const addresses = [
    documents.addressOf('Frame', {}),
    view === undefined && typeof project === 'string' ? documents.addressOf('Overview', { project }) : null,
  ].filter((address) => address !== null);
  if (addresses.length === 0) return undefined;
  return addresses.map((address) => `<${address}>; rel=preload; as=fetch; crossorigin`).join(', ');
}
