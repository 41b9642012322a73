import { type GraphiQLPlugin, pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { SavedQuestion } from './saved-questions';

/** The panel beside the editor that lists the saved questions. */
export function questionsPlugin(questions: readonly SavedQuestion[]): GraphiQLPlugin {
  return {
    title: 'Questions',
    icon: QuestionsIcon,
    content: () => <QuestionsPanel questions={questions} />,
  };
}

function QuestionsPanel({ questions }: { questions: readonly SavedQuestion[] }) {
  const editor = useGraphiQL(pick('queryEditor', 'tabs', 'activeTabIndex', 'isFetching'));
  const { addTab, changeTab, setOperationFacts, updateActiveTabValues } = useGraphiQLActions();
  const current = editor.tabs[editor.activeTabIndex]?.query;
  // An answer still on its way would land under the question opened after it.
  const busy = !editor.queryEditor || editor.isFetching;

  function open({ query }: SavedQuestion) {
    if (query === current) return;
    const opened = editor.tabs.findIndex((tab) => tab.query === query);
    if (opened >= 0) changeTab(opened);
    else {
      addTab();
      editor.queryEditor?.setValue(query);
      // The editor reports its text a moment later; the tab knows it now.
      updateActiveTabValues({ query });
    }
    // Until that moment, running would ask for the operation that was there before.
    setOperationFacts({});
  }

  return (
    <section className="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">Questions</h2>
      <p>{questions.length > 0 ? 'Open one, change it, run it.' : 'No question is saved on this hub.'}</p>
      <ul>
        {questions.map((question) => (
          <li key={question.name}>
            <button
              type="button"
              disabled={busy}
              aria-current={question.query === current}
              onClick={() => open(question)}
            >
              {question.title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function QuestionsIcon() {
  return (
    <svg
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M2 2h16v13h-8l-5 4v-4H2z" />
      <path d="M7.5 6.6a2.5 2.5 0 1 1 3.7 2.2c-.8.4-1.2.8-1.2 1.6" strokeLinecap="round" />
      <circle cx="10" cy="12.4" r=".5" fill="currentColor" />
    </svg>
  );
}
