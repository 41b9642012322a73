import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toMatchFile } from 'jest-file-snapshot';
import { loadDefinition, registryOf } from '../../gateway/hub/registry';
import { buildSchemaOf } from '../../shared/federation';
import { openSubgraph, type SubgraphUnderTest } from '../kit';
import { askableFields, type AskableField, question } from '../kit/schema-questions';
import { questionFor, representationsOf } from './schema-walk';

expect.extend({ toMatchFile });

const root = resolve(__dirname, '../..');
const registry = registryOf(readFileSync(resolve(root, 'subgraphs/registry.json'), 'utf8')).filter(
  ({ module }) => module !== undefined,
);

/** A statement as a reviewer reads it: values left out, one clause a line. */
const readable = (statement: string): string =>
  statement
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\?( ?, ?\?)+/g, '?, …')
    .replaceAll(/ (?=(FROM|WHERE|GROUP BY|ORDER BY|LIMIT|((LEFT|INNER) )?JOIN|UNION ALL)\b)/g, '\n  ')
    .replaceAll(/(LEFT|INNER)\n {2}JOIN/g, '$1 JOIN')
    .trim();

/** Every different list of statements, with the first question that runs it. */
async function reviewOf(
  run: (query: string) => Promise<readonly string[]>,
  questions: readonly string[],
): Promise<string> {
  const seen = new Map<string, string[]>();
  for (const query of questions) {
    const said = (await run(query)).map((statement) => `${readable(statement)};`).join('\n\n');
    seen.set(said, [...(seen.get(said) ?? []), query]);
  }
  return [...seen]
    .map(([said, [first = '', ...alike]]) => {
      const more = alike.length > 0 ? `\n-- and ${alike.length} more like it` : '';
      return `-- ${first}${more}\n${said === '' ? '-- no statement' : said}\n`;
    })
    .join('\n');
}

/** A page and a count under every filter and ordering; a summary by every dimension. */
function questionsOf(field: AskableField): string[] {
  const { filters, orders, dimensions, isSummary } = field;
  if (isSummary) {
    const by = [[], ...dimensions.map((one) => [one]), dimensions.slice(0, 2), dimensions.slice(0, 3)];
    return [
      ...by.map((some) => question(field, { by: some })),
      ...filters.map((filter) => question(field, { filter })),
    ];
  }
  const select = '{ nodes { id } }';
  return [
    question(field),
    ...orders.map((order) => question(field, { select, order })),
    ...filters.map((filter) => question(field, { select, filter })),
    ...filters.map((filter) => question(field, { filter })),
  ];
}

describe.each(registry)('the SQL of $name, for review', (entry) => {
  const definition = loadDefinition(entry);
  let hub: SubgraphUnderTest;
  beforeAll(async () => {
    hub = await openSubgraph(definition, ...Object.keys(definition.dataSets));
  });
  afterAll(() => hub[Symbol.asyncDispose]());
  /** One file for every engine; a second one where MySQL and MariaDB are asked in other words than SQLite. */
  const fileOf = (noun: string, review: string): string => {
    const file = resolve(root, 'test/subgraphs', entry.name, '__sql__', `${noun}.sql`);
    if (hub.subgraph.db.options.type === 'better-sqlite3') return file;
    return existsSync(file) && readFileSync(file, 'utf8') === review ? file : file.replace(/\.sql$/, '.server.sql');
  };
  const run = async (query: string, variables = {}) => {
    await hub.ask(query, variables);
    return hub.statements;
  };

  it.each(askableFields(buildSchemaOf(definition).sdl))('asks for $name', async (field) => {
    const review = await reviewOf(run, questionsOf(field));
    expect(review).toMatchFile(fileOf(field.name, review));
  });

  const fields = questionFor(definition);
  it.each([...new Set(fields.map(({ type }) => type))])('asks for what belongs to two of %s', async (type) => {
    const of = await representationsOf(hub, type, 2);
    const questions = fields
      .filter((one) => one.type === type)
      .map(
        ({ selection }) =>
          `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${selection} } } }`,
      );
    const review = await reviewOf((query) => run(query, { of }), questions);
    expect(review).toMatchFile(fileOf(type, review));
  });
});
