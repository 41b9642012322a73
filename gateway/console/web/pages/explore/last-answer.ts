import { useSyncExternalStore } from 'react';
import { z } from '../../graph/parse';

const asked = z.object({ operationName: z.string().nullish() });
const answer = z.looseObject({
  data: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.looseObject({ __queryPlanExperimental: z.unknown() }).optional(),
});

/** The answer to the query run last, kept while the page is open and nowhere else. */
export interface LastAnswer {
  readonly data: Readonly<Record<string, unknown>> | null;
  /** As the gateway sent it; undefined when it sends none. */
  readonly plan: unknown;
  readonly milliseconds: number;
}

let last: LastAnswer | null = null;
const listeners = new Set<() => void>();

export const useLastAnswer = (): LastAnswer | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => last,
  );

function isIntrospection(body: unknown): boolean {
  if (typeof body !== 'string') return false;
  const read = asked.safeParse(JSON.parse(body));
  return read.success && read.data.operationName === 'IntrospectionQuery';
}

/** Asks as the browser does, with the plan beside the answer where the gateway gives it; remembers both. */
export async function askAndKeep(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  if (isIntrospection(init?.body)) return fetch(input, init);
  const headers = new Headers(init?.headers);
  headers.set('Apollo-Query-Plan-Experimental', '1');
  headers.set('Apollo-Query-Plan-Experimental-Format', 'internal');
  headers.set('Hub-Figures', '1');
  const start = performance.now();
  const response = await fetch(input, { ...init, headers });
  const text = await response.text();
  const milliseconds = performance.now() - start;
  const read = answer.safeParse(JSON.parse(text));
  const { data, extensions } = read.success ? read.data : {};
  last = { data: data ?? null, plan: extensions?.__queryPlanExperimental, milliseconds };
  for (const listener of listeners) listener();
  if (!read.success || !extensions) return new Response(text, response);
  // The plan has a panel of its own; in the answer it would bury what was asked for.
  const { __queryPlanExperimental: _plan, ...rest } = extensions;
  const { extensions: _all, ...shown } = read.data;
  return new Response(JSON.stringify(Object.keys(rest).length > 0 ? { ...shown, extensions: rest } : shown), response);
}
