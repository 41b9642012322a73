import { useCallback, useMemo, useSyncExternalStore } from 'react';

// Everything a view depends on stands in the address, so that sending the address shares the view.
const CHANGED = 'hub:address';

function subscribe(listener: () => void): () => void {
  addEventListener('popstate', listener);
  addEventListener(CHANGED, listener);
  return () => {
    removeEventListener('popstate', listener);
    removeEventListener(CHANGED, listener);
  };
}

/** Goes to an address of this origin without loading the page again. */
export function go(to: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, '', to);
  else history.pushState(null, '', to);
  dispatchEvent(new Event(CHANGED));
}

export type Changes = Readonly<Record<string, string | null>>;

export interface Address {
  readonly path: string;
  readonly parameters: URLSearchParams;
  /** The address with some parameters set, or taken away with null. */
  readonly with: (changes: Changes, path?: string) => string;
  readonly set: (changes: Changes, options?: { readonly replace?: boolean }) => void;
}

export function addressWith(path: string, parameters: URLSearchParams, changes: Changes): string {
  const next = new URLSearchParams(parameters);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  const search = next.toString();
  return search === '' ? path : `${path}?${search}`;
}

/** The address as state: what is read here is drawn again when it changes. */
export function useAddress(): Address {
  const href = useSyncExternalStore(subscribe, () => location.pathname + location.search);
  const url = useMemo(() => new URL(href, location.origin), [href]);
  const to = useCallback(
    (changes: Changes, path?: string) => addressWith(path ?? url.pathname, url.searchParams, changes),
    [url],
  );
  return useMemo(
    () => ({
      path: url.pathname,
      parameters: url.searchParams,
      with: to,
      set: (changes, options) => go(to(changes), options),
    }),
    [url, to],
  );
}
