import { useEffect, useRef } from 'react';
import { useAddress } from '../../frame/address';
import { Link } from '../../frame/link';
import { useLanguage } from '../../i18n/language';
import type { MapField, MapType } from './schema-map';

interface TypeEntryProps {
  readonly type: MapType;
  readonly subgraphs: readonly string[];
  readonly open: boolean;
}

/** Words that are no types of ours to look up. */
const BUILT_IN = /^(ID|String|Int|Float|Boolean)$/;

function TypeName({ text }: { readonly text: string }) {
  const address = useAddress();
  const name = text.replaceAll(/[[\]!]/g, '');
  if (BUILT_IN.test(name)) return <code>{text}</code>;
  return (
    <Link stay href={address.with({ type: name, search: null, owner: null, kind: null })}>
      <code>{text}</code>
    </Link>
  );
}

function OwnerMarks({
  owners,
  subgraphs,
}: {
  readonly owners: readonly string[];
  readonly subgraphs: readonly string[];
}) {
  return (
    <span className="marks">
      {owners.map((owner) => (
        <span key={owner} className="badge">
          <span className={`owner-mark owner-${subgraphs.indexOf(owner) % 8}`} aria-hidden="true" /> {owner}
        </span>
      ))}
    </span>
  );
}

function Field({ field, subgraphs }: { readonly field: MapField; readonly subgraphs: readonly string[] }) {
  const { t } = useLanguage();
  return (
    <div className="field">
      <dt>
        <code>{field.name}</code>
        {field.type !== null && (
          <>
            : <TypeName text={field.type} />
          </>
        )}{' '}
        <OwnerMarks owners={field.owners} subgraphs={subgraphs} />
        {field.deprecated !== null && <span className="badge badge-synthetic">{t('schema.deprecated')}</span>}
      </dt>
      <dd lang="en">
        {field.description}
        {field.deprecated !== null && <p>{field.deprecated}</p>}
      </dd>
    </div>
  );
}

/** One type: closed a line, open its fields and who answers for them. */
export function TypeEntry({ type, subgraphs, open }: TypeEntryProps) {
  const entry = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (open) entry.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <details ref={entry} open={open} data-type={type.name}>
      <summary>
        <code>{type.name}</code> <span className="quiet">{type.kind}</span>{' '}
        <OwnerMarks owners={type.owners} subgraphs={subgraphs} />
      </summary>
      {type.description !== null && <p lang="en">{type.description}</p>}
      {type.keys.length > 0 && (
        <p className="quiet">
          @key <code>{type.keys.join(', ')}</code>
        </p>
      )}
      {type.fields.length > 0 && (
        <dl>
          {type.fields.map((field) => (
            <Field key={field.name} field={field} subgraphs={subgraphs} />
          ))}
        </dl>
      )}
    </details>
  );
}
