import type { ReactNode } from 'react';
import { useAddress } from '../../frame/address';
import { Link } from '../../frame/link';
import type { SourceLineFragment } from '../../graph/generated/graphql';
import { fieldInWords } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import type { RecordParameter } from '../../panel/column-kinds';
import { SourceNote } from '../../panel/sourced';

export interface Fact {
  readonly label: string;
  /** Nothing where the record has none. */
  readonly value: ReactNode;
}

interface RecordPageProps {
  /** The parameter of the address that names the record. */
  readonly parameter: RecordParameter;
  readonly title: ReactNode;
  readonly facts: readonly Fact[];
  readonly source: SourceLineFragment | null;
  /** Names of fields no source states. */
  readonly notReported: readonly string[];
  /** What belongs to it, each in a panel. */
  readonly children?: ReactNode;
}

function Back({ parameter }: { readonly parameter: RecordParameter }) {
  const { t } = useLanguage();
  const address = useAddress();
  return (
    <p className="below">
      <Link href={address.with({ [parameter]: null })}>
        <span aria-hidden="true">← </span>
        {t('entry.back')}
      </Link>
    </p>
  );
}

/** One record: what it says, where that comes from, what no source says, and what belongs to it. */
export function RecordPage({ parameter, title, facts, source, notReported, children }: RecordPageProps) {
  const { t } = useLanguage();
  return (
    <>
      <Back parameter={parameter} />
      <header className="project">
        <h1>{title}</h1>
        <dl className="facts">
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value === null || value === undefined || value === '' ? '–' : value}</dd>
            </div>
          ))}
          <div>
            <dt>{t('source.source')}</dt>
            <dd>
              <SourceNote source={source} />
            </dd>
          </div>
          {notReported.length > 0 && (
            <div>
              <dt>{t('entry.silent')}</dt>
              <dd lang="en">{notReported.map(fieldInWords).join(', ')}</dd>
            </div>
          )}
        </dl>
      </header>
      <div className="grid">{children}</div>
    </>
  );
}

/** Said where the address names a record that is not there. */
export function NoRecord({ parameter, code }: { readonly parameter: RecordParameter; readonly code: string }) {
  const { t } = useLanguage();
  return (
    <>
      <Back parameter={parameter} />
      <div className="notice" role="status">
        <h1>{t('entry.absent', { code })}</h1>
        <p>{t('entry.absentHint')}</p>
      </div>
    </>
  );
}
