// First, because it tells Monaco where its workers are before Monaco looks for them.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './explore.css';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { use } from 'react';
import { useDark } from '../../frame/theme';
import { useTitle } from '../../frame/title';
import { useLanguage } from '../../i18n/language';
import { answerPlugin } from './answer-panel';
import { askAndKeep } from './last-answer';
import { planPlugin } from './plan-panel';
import { questionsPlugin } from './questions-panel';
import { loadQuestions } from './saved-questions';

const fetcher = createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false, fetch: askAndKeep });
// Asked for once, with the page's code: changing plugins would make GraphiQL forget which one is open.
const loaded = loadQuestions().then((questions) => {
  const panel = questionsPlugin(questions);
  // Naming plugins of our own drops the history unless it is named too; the docs are always there.
  return { questions, panel, plugins: [panel, explorerPlugin({}), answerPlugin, planPlugin, HISTORY_PLUGIN] };
});

/** GraphiQL with the saved questions, for those who write their own. */
export function Explore() {
  const { t } = useLanguage();
  useTitle(t('frame.explore'));
  const dark = useDark();
  const { questions, panel, plugins } = use(loaded);
  const asked = new URLSearchParams(location.search).get('question');
  const initialQuery = questions.find(({ name }) => name === asked)?.query;
  const defaultQuery = questions[0]?.query;
  return (
    <>
      <h1 className="visually-hidden">{t('frame.explore')}</h1>
      <div className="explore">
        <GraphiQL
          fetcher={fetcher}
          plugins={plugins}
          visiblePlugin={panel}
          shouldPersistHeaders={false}
          forcedTheme={dark ? 'dark' : 'light'}
          {...(defaultQuery !== undefined && { defaultQuery })}
          {...(initialQuery !== undefined && { initialQuery })}
        >
          <GraphiQL.Logo>
            <span />
          </GraphiQL.Logo>
        </GraphiQL>
      </div>
    </>
  );
}
