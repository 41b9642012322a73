import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ImportReport } from '../../../shared/federation';
import { subgraph as procurement } from '../../../subgraphs/procurement/subgraph';
import { openSubgraph, type SubgraphUnderTest } from '../../kit';
import { everyRow, importInto } from './import/importing';

const folder = resolve(__dirname, '../../../../shared/data/ocds');
const isThere = existsSync(folder);
/** Nobody of this project wrote these files, so they are not in it: where they are not beside it, that is said. */
const withRealFiles = isThere ? it : it.skip;
const story = (name: string): string => (isThere ? name : `${name} (skipped: there is no ${folder})`);

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce((inner, key) => (isObject(inner) ? inner[key] : undefined), value);

/** A second, simple reading of the files, to hold the importer against. */
interface Publication {
  readonly ocid: string;
  readonly status: unknown;
  readonly buyer: unknown;
  readonly published: string;
  readonly deadline: string | undefined;
  readonly date: string;
  readonly isCompiled: boolean;
}

const filesBelow = (path: string): string[] =>
  readdirSync(join(folder, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, path, name));
const read = (file: string): Json => JSON.parse(readFileSync(file, 'utf8')) as Json;

function publicationOf(release: unknown, firstDate: unknown, isCompiled: boolean): Publication {
  const deadline = at(release, 'tender', 'tenderPeriod', 'endDate');
  return {
    ocid: String(at(release, 'ocid')),
    status: at(release, 'tender', 'status'),
    buyer: String(at(release, 'buyer', 'name')).trim(),
    published: String(at(release, 'tender', 'datePublished') ?? firstDate).slice(0, 10),
    deadline: typeof deadline === 'string' ? deadline.slice(0, 10) : undefined,
    date: String(at(release, 'date')),
    isCompiled,
  };
}

/** The newest publication of each process below a folder. */
function oracle(path: string): Publication[] {
  const newest = new Map<string, Publication>();
  for (const file of isThere ? filesBelow(path) : []) {
    const value = read(file);
    const releases = Array.isArray(value.releases) ? (value.releases as unknown[]) : [value];
    const said = value.compiledRelease
      ? [publicationOf(value.compiledRelease, at(releases[0], 'date'), true)]
      : releases.map((release) => publicationOf(release, at(release, 'date'), false));
    for (const one of said) {
      const known = newest.get(one.ocid);
      if (!known || `${known.date}${known.isCompiled}` <= `${one.date}${one.isCompiled}`) newest.set(one.ocid, one);
    }
  }
  return [...newest.values()];
}

const counted = (values: readonly unknown[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
};

/** Every string under a contact, and every street: what must be nowhere in the database. */
function personalStrings(value: unknown, isPersonal = false): string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => personalStrings(entry, isPersonal));
  if (isObject(value)) {
    // A versioned history puts the number, date and tag of a release beside each value.
    const said = Object.entries(value).filter(([key]) => !key.startsWith('release') || Array.isArray(value.releases));
    return said.flatMap(([key, inner]) =>
      personalStrings(inner, isPersonal || /^(contactPoint|streetAddress|email|telephone|faxNumber)$/.test(key)),
    );
  }
  return isPersonal && typeof value === 'string' && value.trim().length > 3 ? [value] : [];
}

const published = [
  ['moldova', 51],
  ['armenia', 100],
  ['uk-contracts-finder', 11],
] as const;

describe('procurement over real files', () => {
  let hub: SubgraphUnderTest;
  const reports = new Map<string, ImportReport>();
  beforeAll(async () => {
    hub = await openSubgraph(procurement);
    for (const [name] of isThere ? published : []) reports.set(name, await importInto(hub, [join(folder, name)]));
  }, 60_000);
  afterAll(() => hub[Symbol.asyncDispose]());

  withRealFiles(story('refuses none of them'), () => {
    const documents = [...reports].map(([name, report]) => [name, report.documents]);
    expect(documents).toEqual([
      ['moldova', { stored: 102, unchanged: 0, refused: 0 }],
      ['armenia', { stored: 100, unchanged: 0, refused: 0 }],
      ['uk-contracts-finder', { stored: 32, unchanged: 0, refused: 0 }],
    ]);
  });

  withRealFiles.each(published)(
    story('counts the processes of %s by status and buyer as a second reading does'),
    async (name, count) => {
      const publications = oracle(name);
      expect(publications).toHaveLength(count);
      interface Answer {
        contractingProcesses: { nodes: Json[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
      }
      const rows: Json[] = [];
      for (let after: string | null = null; ;) {
        const { contractingProcesses }: Answer = await hub.ask<Answer>(
          `query ($after: String) { contractingProcesses(first: 100, after: $after, orderBy: OCID_ASC) {
          nodes { ocid status statusDetails buyer { name } leadTimes { publicationToDeadlineDays anomalies } issues { totalCount } }
          pageInfo { endCursor hasNextPage }
        } }`,
          { after },
        );
        rows.push(...contractingProcesses.nodes);
        if (!contractingProcesses.pageInfo.hasNextPage) break;
        after = contractingProcesses.pageInfo.endCursor;
      }
      const ocids = new Set(publications.map(({ ocid }) => ocid));
      const mine = rows.filter(({ ocid }) => ocids.has(ocid as string));
      const statusOf = ({ status, statusDetails }: Json) =>
        (status as string | null)?.toLowerCase() ?? statusDetails ?? undefined;
      expect(counted(mine.map(statusOf))).toEqual(counted(publications.map(({ status }) => status)));
      expect(counted(mine.map(({ buyer }) => at(buyer, 'name')))).toEqual(
        counted(publications.map(({ buyer }) => buyer)),
      );
      const days = new Map(
        publications.map(({ ocid, published: from, deadline: to }) => [
          ocid,
          to === undefined ? null : Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000),
        ]),
      );
      for (const { ocid, leadTimes } of mine) {
        const expected = days.get(ocid as string) ?? null;
        expect([ocid, at(leadTimes, 'publicationToDeadlineDays')]).toEqual([ocid, expected]);
        const flag = expected === null ? 'MISSING' : expected < 0 ? 'NEGATIVE' : null;
        if (flag) expect(at(leadTimes, 'anomalies')).toContain(`${flag}_PUBLICATION_TO_DEADLINE`);
      }
      // Schema 1.1.5 finds no release of Moldova and Armenia valid; of the United Kingdom all, but its bare records have no ocid.
      expect(mine.filter(({ issues }) => (at(issues, 'totalCount') as number) > 0)).toHaveLength(count);
    },
  );

  withRealFiles(story('has nothing to remark on the releases that are valid'), async () => {
    const answer = await hub.ask(
      '{ importIssues(filter: { rule: [REQUIRED_MISSING] }) { totalCount nodes { file pointer } } }',
    );
    const { nodes } = answer.importIssues as { nodes: { file: string; pointer: string }[] };
    expect(nodes.every(({ file, pointer }) => file.includes('/records/') && pointer === '/ocid')).toBe(true);
    const issues = await hub.subgraph.db.query<unknown[]>(
      "SELECT * FROM import_issue WHERE file LIKE 'uk-contracts-finder/releases/%'",
    );
    expect(issues).toEqual([]);
  });

  withRealFiles(story('changes nothing when they are imported again'), async () => {
    const before = await everyRow(hub);
    const { documents } = await importInto(
      hub,
      published.map(([name]) => join(folder, name)),
    );
    expect(documents).toEqual({ stored: 0, unchanged: 234, refused: 0 });
    expect(await everyRow(hub)).toEqual(before);
  });

  withRealFiles(story('keeps no contact, telephone, street or person of them'), async () => {
    const everything = JSON.stringify(await everyRow(hub));
    const personal = new Set(filesBelow('.').flatMap((file) => personalStrings(read(file))));
    expect(personal.size).toBeGreaterThan(40);
    // Two suppliers trade under their own names, as their legal form says.
    const persons = ['Khalatyan', 'Mkrtchyan'];
    const found = [...personal, ...persons].filter((text) => everything.includes(JSON.stringify(text).slice(1, -1)));
    expect(found).toEqual([]);
    const answer = await hub.ask(
      '{ suppliers(filter: { isPerson: true }) { nodes { name identifier { id } country } } }',
    );
    const { nodes } = answer.suppliers as { nodes: unknown[] };
    expect(nodes.length).toBeGreaterThan(1);
    expect(nodes).toEqual(nodes.map(() => ({ name: null, identifier: null, country: null })));
  });
});
