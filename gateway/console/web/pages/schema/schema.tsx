import './schema.css';
import { useEffect, useState } from 'react';
import { useAddress } from '../../frame/address';
import { Link } from '../../frame/link';
import { useTitle } from '../../frame/title';
import { useLanguage } from '../../i18n/language';
import { Changelog } from './changelog';
import { found, loadSchemaMap, type MapType, type SchemaMap } from './schema-map';
import { TypeEntry } from './type-entry';

const KINDS = ['object', 'enum', 'input', 'interface', 'union', 'scalar'] as const;

/** Each subgraph with the entities it has a part in; what several share is said. */
function Owners({ map }: { readonly map: SchemaMap }) {
  const { t, number } = useLanguage();
  const address = useAddress();
  const chosen = address.parameters.get('owner');
  const entities = map.types.filter(({ kind, keys }) => kind === 'object' && keys.length > 0);
  return (
    <div className="owners">
      {map.subgraphs.map((name, index) => {
        const own = entities.filter(({ owners }) => owners.includes(name));
        const all = map.types.filter(({ owners }) => owners.includes(name));
        return (
          <section key={name} className="panel" aria-label={name} aria-current={chosen === name}>
            <h2>
              <Link stay href={address.with({ owner: chosen === name ? null : name })}>
                <span className={`owner-mark owner-${index % 8}`} aria-hidden="true" /> {name}
              </Link>
            </h2>
            <p className="note">{t('schema.counts', { entities: number(own.length), types: number(all.length) })}</p>
            <ul className="plain entities">
              {own.map((type) => (
                <li key={type.name}>
                  <Link stay href={address.with({ type: type.name })}>
                    {type.name}
                  </Link>
                  {type.owners.length > 1 && <span className="quiet"> {t('schema.shared')}</span>}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Deprecations({ types }: { readonly types: readonly MapType[] }) {
  const { t } = useLanguage();
  const deprecated = types.flatMap((type) =>
    type.fields.flatMap(({ name, deprecated: reason }) =>
      reason === null ? [] : [{ name: `${type.name}.${name}`, reason }],
    ),
  );
  return (
    <section className="panel" aria-labelledby="deprecations">
      <h2 id="deprecations">{t('schema.deprecations')}</h2>
      {deprecated.length === 0 ? (
        <p className="note">{t('schema.noDeprecations')}</p>
      ) : (
        <ul>
          {deprecated.map(({ name, reason }) => (
            <li key={name}>
              <code>{name}</code> <span lang="en">{reason}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Content({ map }: { readonly map: SchemaMap }) {
  const { t, number } = useLanguage();
  const address = useAddress();
  const search = address.parameters.get('search') ?? '';
  const owner = address.parameters.get('owner');
  const kind = address.parameters.get('kind');
  const types = map.types.filter(
    (type) =>
      (owner === null || type.owners.includes(owner)) && (kind === null || type.kind === kind) && found(type, search),
  );
  const set = (name: string, value: string) => address.set({ [name]: value === '' ? null : value }, { replace: true });
  return (
    <>
      <h1>{t('schema.title')}</h1>
      <p className="note below">{t('schema.note')}</p>
      <Owners map={map} />
      <div className="grid below">
        <Deprecations types={map.types} />
        <Changelog text={map.changelog} />
      </div>
      <div className="filters" role="search">
        <label>
          {t('schema.search')}
          <input type="search" value={search} onChange={({ target }) => set('search', target.value)} />
        </label>
        <label>
          {t('schema.owner')}
          <select value={owner ?? ''} onChange={({ target }) => set('owner', target.value)}>
            <option value="">{t('filter.all')}</option>
            {map.subgraphs.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label>
          {t('record.kind')}
          <select value={kind ?? ''} onChange={({ target }) => set('kind', target.value)}>
            <option value="">{t('filter.all')}</option>
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`schema.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <p role="status" className="quiet">
          {t('schema.found', { count: number(types.length) })}
        </p>
      </div>
      <div className="types">
        {types.map((type) => (
          <TypeEntry
            key={type.name}
            type={type}
            subgraphs={map.subgraphs}
            open={address.parameters.get('type') === type.name}
          />
        ))}
      </div>
    </>
  );
}

/** The graph to look things up in: types by owner, what is on its way out, what changed. */
export function Schema() {
  const { t } = useLanguage();
  useTitle(t('frame.schema'));
  const [map, setMap] = useState<SchemaMap | null | undefined>(undefined);
  useEffect(() => {
    const load = () => void loadSchemaMap().then((loaded) => setMap((known) => loaded ?? known ?? null));
    load();
    // A gateway takes over a new graph while people look at the old one; who comes back sees the new one.
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, []);
  if (map === undefined)
    return (
      <div className="waiting" role="status">
        <span className="visually-hidden">{t('state.loading')}</span>
      </div>
    );
  if (map === null)
    return (
      <p className="notice notice-error" role="alert">
        {t('state.unreachable')}
      </p>
    );
  return <Content map={map} />;
}
