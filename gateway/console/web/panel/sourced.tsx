import type { SourceLineFragment } from '../graph/generated/graphql';
import { useLabels } from '../i18n/labels';
import { useLanguage } from '../i18n/language';

interface SourceProps {
  readonly source: SourceLineFragment | null | undefined;
  readonly locator?: string | null | undefined;
}

/** The badge of what was made up for demonstration. */
export function Synthetic({ partly = false }: { readonly partly?: boolean }) {
  const { t } = useLanguage();
  return <span className="badge badge-synthetic">{partly ? t('badge.partly') : t('badge.synthetic')}</span>;
}

/** Where a statement comes from: a link where the source has an address, and the place in it. */
export function SourceNote({ source, locator }: SourceProps) {
  const { t } = useLanguage();
  const label = useLabels();
  if (!source) return <span className="quiet">{t('source.unknown')}</span>;
  return (
    <span className="source" title={label('SourceKind', source.kind)}>
      {source.url ? (
        <a href={source.url} rel="noreferrer" lang="en">
          {source.title}
        </a>
      ) : (
        <span lang="en">{source.title}</span>
      )}
      {locator && <span lang="en">, {locator}</span>}
      {source.synthetic && (
        <>
          {' '}
          <Synthetic />
        </>
      )}
    </span>
  );
}

/** The column of a source, for tables and files. */
export const sourceText = ({ source, locator }: SourceProps): string | null =>
  source ? [source.title, locator].filter(Boolean).join(', ') : null;
