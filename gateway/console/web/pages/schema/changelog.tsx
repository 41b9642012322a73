import { useLanguage } from '../../i18n/language';

interface Entry {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Second-level headings and the lists below them; the rest of the Markdown is not for this page. */
function entriesOf(markdown: string): Entry[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n');
      const joined = lines.join('\n').replaceAll(/\n {2,}/g, ' ');
      return { title, lines: joined.split('\n').flatMap((line) => /^- (.*)/.exec(line)?.[1] ?? []) };
    });
}

/** What changed in the graph, newest first. */
export function Changelog({ text }: { readonly text: string | null }) {
  const { t } = useLanguage();
  const entries = text === null ? [] : entriesOf(text);
  return (
    <section className="panel" aria-labelledby="changelog">
      <h2 id="changelog">{t('schema.changelog')}</h2>
      {entries.length === 0 && <p className="note">{t('schema.noChangelog')}</p>}
      {entries.map(({ title, lines }) => (
        <div key={title} lang="en">
          <h3>{title}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
