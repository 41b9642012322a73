import type { GraphiQLPlugin } from '@graphiql/react';
import { useState } from 'react';
import { BarChart } from '../../charts/bar-chart';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { Panel } from '../../panel/panel';
import { useLastAnswer } from './last-answer';
import { drawable, type FoundList, listsIn, type Row } from './lists';

function List({ list }: { readonly list: FoundList }) {
  const { number } = useLanguage();
  const drawn = drawable(list);
  return (
    <Panel
      id="answer"
      title={list.path}
      rows={list.rows}
      columns={list.columns.map((key): Column<Row> => ({ key, title: key, value: (row) => row[key] ?? null }))}
      {...(drawn && {
        chart: (
          <BarChart
            lying
            categories={list.rows.map((row) => String(row[drawn.name] ?? '–'))}
            series={[
              {
                name: drawn.value,
                values: list.rows.map((row) => {
                  const value = row[drawn.value] ?? null;
                  return value === null ? null : Number(value);
                }),
              },
            ]}
            format={(value) => number(value)}
            description={`${list.path}: ${drawn.value}`}
          />
        ),
      })}
    />
  );
}

function AnswerPanel() {
  const { t } = useLanguage();
  const answer = useLastAnswer();
  const [chosen, setChosen] = useState<string | null>(null);
  const lists = answer ? listsIn(answer.data) : [];
  const list = lists.find(({ path }) => path === chosen) ?? lists[0];
  return (
    <section className="side" aria-label={t('explore.answer')}>
      <h2>{t('explore.answer')}</h2>
      {!answer && <p className="quiet">{t('explore.runFirst')}</p>}
      {answer && lists.length === 0 && <p className="quiet">{t('explore.noLists')}</p>}
      {lists.length > 1 && (
        <label className="choice">
          <span>{t('explore.list')}</span>
          <select value={list?.path} onChange={({ target }) => setChosen(target.value)}>
            {lists.map(({ path }) => (
              <option key={path}>{path}</option>
            ))}
          </select>
        </label>
      )}
      {list && <List list={list} />}
    </section>
  );
}

function AnswerIcon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.4" aria-hidden="true">
      <path d="M2 3.5h16v13H2zM2 8h16M2 12.2h16M7.5 3.5v13" />
    </svg>
  );
}

/** The answer to the query run last as a table, a chart and files. */
export const answerPlugin: GraphiQLPlugin = { title: 'Answer as table', icon: AnswerIcon, content: AnswerPanel };
