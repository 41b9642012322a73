import { lazy, Suspense } from 'react';
import { Provider } from 'urql';
import { client } from '../graph/client';
import { LanguageProvider, useLanguage } from '../i18n/language';
import { Results } from '../pages/results/results';
import { useAddress } from './address';
import { Header } from './header';
import { Boundary } from './boundary';

// What most visits do not need is loaded by those that do.
const Explore = lazy(async () => ({ default: (await import('../pages/explore/explore')).Explore }));
const Schema = lazy(async () => ({ default: (await import('../pages/schema/schema')).Schema }));
const Teams = lazy(async () => ({ default: (await import('../pages/teams')).Teams }));

function Page() {
  const { path } = useAddress();
  switch (path) {
    case '/explore':
      return <Explore />;
    case '/schema':
      return <Schema />;
    case '/teams':
      return <Teams />;
    default:
      return <Results />;
  }
}

function Frame() {
  const { t } = useLanguage();
  const { path } = useAddress();
  return (
    <>
      <a className="skip" href="#content">
        {t('frame.skip')}
      </a>
      <Header />
      <main id="content" tabIndex={-1} className={path === '/explore' ? 'whole' : 'page'}>
        <Boundary key={path}>
          <Suspense
            fallback={
              <div className="waiting" role="status">
                <span className="visually-hidden">{t('state.loading')}</span>
              </div>
            }
          >
            <Page />
          </Suspense>
        </Boundary>
      </main>
    </>
  );
}

/** The whole console: one frame, and the page the address names. */
export function App() {
  return (
    <Provider value={client}>
      <LanguageProvider>
        <Frame />
      </LanguageProvider>
    </Provider>
  );
}
