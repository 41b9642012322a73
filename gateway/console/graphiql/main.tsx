// First, because it tells Monaco where its workers are before Monaco looks for them.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './console.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { loadQuestions } from './questions';
import { questionsPlugin } from './questions-panel';

const questions = await loadQuestions();
const asked = new URLSearchParams(location.search).get('question');
const initialQuery = questions.find(({ name }) => name === asked)?.query;
const defaultQuery = questions[0]?.query;
const panel = questionsPlugin(questions);
// Naming a plugin of our own drops the history unless it is named too; the docs are always there.
const plugins = [panel, HISTORY_PLUGIN];
const fetcher = createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false });

const root = document.getElementById('console');
if (!root) throw new Error('index.html has no element with the id "console".');
createRoot(root).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={plugins}
    visiblePlugin={panel}
    shouldPersistHeaders={false}
    {...(defaultQuery !== undefined && { defaultQuery })}
    {...(initialQuery !== undefined && { initialQuery })}
  >
    <GraphiQL.Logo>Programme Hub</GraphiQL.Logo>
  </GraphiQL>,
);
