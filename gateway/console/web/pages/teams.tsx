import { useEffect, useState } from 'react';
import { z } from '../graph/parse';
import { useTitle } from '../frame/title';
import { useLanguage } from '../i18n/language';

const health = z.object({ parts: z.record(z.string(), z.enum(['up', 'down'])) });
type Parts = z.infer<typeof health>['parts'];

/** Which subgraphs answer; the gateway says 503 when one does not, and names it all the same. */
async function readHealth(): Promise<Parts | null> {
  try {
    const read = health.safeParse(await (await fetch('/health/ready')).json());
    return read.success ? read.data.parts : null;
  } catch {
    return null;
  }
}

/** The subgraphs and how they are; the rest of the page waits for the registry of teams. */
export function Teams() {
  const { t } = useLanguage();
  useTitle(t('frame.teams'));
  const [parts, setParts] = useState<Parts | null | undefined>(undefined);
  const load = () => void readHealth().then(setParts);
  useEffect(load, []);
  return (
    <>
      <h1>{t('frame.teams')}</h1>
      <p className="note below">{t('teams.note')}</p>
      <section className="panel" aria-labelledby="health" style={{ minBlockSize: '14rem' }}>
        <header>
          <h2 id="health">{t('teams.subgraphs')}</h2>
          <button type="button" onClick={load}>
            {t('teams.check')}
          </button>
        </header>
        {parts === null && <p role="alert">{t('state.unreachable')}</p>}
        {parts && (
          <div className="table-scroll" role="group" aria-label={t('teams.subgraphs')} tabIndex={0}>
            <table>
              <caption className="visually-hidden">{t('teams.subgraphs')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('teams.subgraph')}</th>
                  <th scope="col">{t('teams.health')}</th>
                  <th scope="col">{t('teams.owner')}</th>
                  <th scope="col">{t('teams.version')}</th>
                  <th scope="col">{t('teams.usage')}</th>
                </tr>
              </thead>
              <tbody>
                {Object.entries(parts).map(([name, state]) => (
                  <tr key={name}>
                    <td>{name}</td>
                    <td className={state === 'up' ? 'agreement-match' : 'agreement-differ'}>
                      {state === 'up' ? t('teams.up') : t('teams.down')}
                    </td>
                    <td className="quiet">{t('teams.later')}</td>
                    <td className="quiet">{t('teams.later')}</td>
                    <td className="quiet">{t('teams.later')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
    </>
  );
}
