import type { ReactNode } from 'react';
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useQuery } from 'urql';
import { useLabelsComing } from '../i18n/labels';
import { useLanguage } from '../i18n/language';

/** A part of the graph that gave no answer, and what is missing for it. */
export interface Missing {
  readonly subgraph: string;
  readonly fields: readonly string[];
}

function missingIn(error: CombinedError | undefined): Missing[] {
  const parts = new Map<string, Set<string>>();
  for (const { extensions, path } of error?.graphQLErrors ?? []) {
    const { subgraph, service, fields } = extensions;
    const name = typeof subgraph === 'string' ? subgraph : typeof service === 'string' ? service : null;
    if (name === null) continue;
    const lost = parts.get(name) ?? new Set();
    if (Array.isArray(fields)) for (const field of fields) lost.add(String(field));
    else if (path) lost.add(String(path.at(-1)));
    parts.set(name, lost);
  }
  return [...parts].map(([subgraph, fields]) => ({ subgraph, fields: [...fields] }));
}

interface AskProps<Data, Variables> {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  /** Height kept free while the answer is on its way, so that nothing jumps; in rem. */
  readonly height?: number;
  readonly children: (data: Data) => ReactNode;
}

/** Asks one question, and shows waiting, failure, and what is missing from a partial answer. */
export function Ask<Data, Variables extends AnyVariables>({
  document,
  variables,
  height = 20,
  children,
}: AskProps<Data, Variables>) {
  const { t } = useLanguage();
  const labelsComing = useLabelsComing();
  const [{ data, error, fetching, stale }, again] = useQuery<Data, Variables>({ query: document, variables });
  const retry = () => again({ requestPolicy: 'network-only' });
  if (labelsComing || (!data && fetching))
    return (
      <div className="waiting" style={{ minBlockSize: `${height}rem` }} role="status">
        <span className="visually-hidden">{t('state.loading')}</span>
      </div>
    );
  if (!data) {
    return (
      <div className="notice notice-error" role="alert">
        <h2>{t('state.failed')}</h2>
        <p>{error?.networkError ? t('state.unreachable') : t('state.refused')}</p>
        {error && <p className="quiet">{error.graphQLErrors[0]?.message ?? error.networkError?.message}</p>}
        <button type="button" onClick={retry}>
          {t('state.retry')}
        </button>
      </div>
    );
  }
  const missing = missingIn(error);
  return (
    <div aria-busy={fetching || stale}>
      {error && (
        <div className="notice notice-partial" role="alert">
          <p>
            <strong>{t('state.partial')}</strong>{' '}
            {missing.length > 0
              ? missing
                  .map(({ subgraph, fields }) => t('state.missing', { subgraph, fields: fields.join(', ') }))
                  .join(' ')
              : error.graphQLErrors.map(({ message }) => message).join(' ')}
          </p>
          <button type="button" onClick={retry}>
            {t('state.retry')}
          </button>
        </div>
      )}
      {children(data)}
    </div>
  );
}
