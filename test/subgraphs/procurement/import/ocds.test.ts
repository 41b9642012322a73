import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { idOf } from '../../../../shared/ids';
import { subgraph as procurement } from '../../../../subgraphs/procurement/subgraph';
import { openSubgraph } from '../../../kit';
import { everyRow, fixture, importInto } from './importing';

describe('the OCDS importer', () => {
  it('stores what can be used, refuses what cannot be read, and goes on', async () => {
    await using hub = await openSubgraph(procurement);
    const seen: number[] = [];
    const report = await importInto(
      hub,
      ['truncated-package.broken', 'not-json.broken', 'spoiled-release.broken', 'romanian-words.json'].map(fixture),
      { onProgress: ({ documents }) => seen.push(documents) },
    );
    expect(report.documents).toEqual({ stored: 4, unchanged: 0, refused: 3 });
    expect(seen).toEqual([7]);
    expect(report.issueCounts).toEqual(
      expect.arrayContaining([
        { rule: 'CLOSED_CODE_UNKNOWN', severity: 'WARNING', count: 3 },
        { rule: 'DOCUMENT_UNREADABLE', severity: 'ERROR', count: 2 },
        { rule: 'DOCUMENT_TRUNCATED', severity: 'ERROR', count: 1 },
      ]),
    );
    const answer = await hub.ask(`{
      importIssues(filter: { severity: [ERROR] }) { nodes { file pointer rule message contractingProcess { ocid } run { format documentsRefused } } }
      importIssueSummary(by: [FILE]) { keys { value } issues processes }
    }`);
    expect(answer.importIssues).toEqual({
      nodes: expect.arrayContaining([
        {
          file: 'spoiled-release.broken',
          pointer: '/releases/1',
          rule: 'DOCUMENT_UNREADABLE',
          message: 'Not JSON at byte 995, line 3, column 72; refused.',
          contractingProcess: null,
          run: { format: 'ocds', documentsRefused: 3 },
        },
      ]) as unknown,
    });
    expect(answer.importIssueSummary).toEqual(
      expect.arrayContaining([{ keys: [{ value: 'romanian-words.json' }], issues: 4, processes: 1 }]),
    );
  });

  it('changes nothing when it reads the same again, under another name too', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ocds-'));
    await copyFile(fixture('romanian-words.json'), join(folder, 'renamed.json'));
    await using hub = await openSubgraph(procurement);
    const files = [
      'release.json',
      'record-package.json',
      'romanian-words.json',
      'not-json.broken',
      'contacts.json',
    ].map(fixture);
    await importInto(hub, files);
    const before = await everyRow(hub);
    const again = await importInto(hub, [...files, folder]);
    expect(again.documents).toEqual({ stored: 0, unchanged: 6, refused: 2 });
    expect(await everyRow(hub)).toEqual(before);
    await rm(folder, { recursive: true });
  });

  it('takes back the issues of a file that was mended', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ocds-'));
    const file = join(folder, 'release.json');
    await using hub = await openSubgraph(procurement);
    await copyFile(fixture('truncated-release.broken'), file);
    await importInto(hub, [file]);
    await copyFile(fixture('missing-fields.json'), file);
    await importInto(hub, [file]);
    await writeFile(
      file,
      JSON.stringify({
        ocid: 'ocds-example-lipsa',
        id: '1',
        date: '2015-01-01T00:00:00Z',
        tag: ['planning'],
        initiationType: 'tender',
      }),
    );
    await importInto(hub, [file]);
    const answer = await hub.ask(
      '{ importIssues { totalCount } importIssueSummary(by: [FILE]) { issues } importRuns { totalCount } contractingProcesses { totalCount } }',
    );
    for (const rollup of procurement.rollups ?? []) expect(await rollup.check(hub.subgraph.db)).toEqual([]);
    expect(answer).toEqual({
      importIssues: { totalCount: 0 },
      importIssueSummary: [],
      importRuns: { totalCount: 3 },
      contractingProcesses: { totalCount: 1 },
    });
    await rm(folder, { recursive: true });
  });

  it('links what it brings to a project, also what was there unlinked', async () => {
    await using hub = await openSubgraph(procurement);
    await importInto(hub, [fixture('release.json')]);
    await importInto(hub, [fixture('release.json'), fixture('older.json')], { project: 'PDP1' });
    const answer = await hub.ask(
      `query ($id: [ID!]) { contractingProcesses(filter: { projectId: $id }, orderBy: OCID_ASC) { nodes { ocid } } }`,
      { id: [idOf('Project', 'PDP1')] },
    );
    expect(answer.contractingProcesses).toEqual({
      nodes: [{ ocid: 'ocds-example-full' }, { ocid: 'ocds-example-timp' }],
    });
  });

  it('calls files by their path below the folder given, and says at once when there is none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ocds-'));
    await copyFile(fixture('not-ocds.json'), join(folder, 'one.json'));
    await copyFile(fixture('not-ocds.json'), join(folder, 'one.txt'));
    await using hub = await openSubgraph(procurement);
    const { documents, issues } = await importInto(hub, [folder]);
    expect(documents).toEqual({ stored: 0, unchanged: 0, refused: 1 });
    expect(issues.map(({ file }) => file)).toEqual([`${basename(folder)}/one.json`]);
    await expect(importInto(hub, [join(folder, 'nowhere')])).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    await rm(folder, { recursive: true });
  });

  it('keeps nothing personal, and tells how much it dropped', async () => {
    await using hub = await openSubgraph(procurement);
    const { dropped } = await importInto(hub, [fixture('contacts.json'), fixture('natural-persons.json')]);
    expect(dropped).toMatchObject({ email: 1, contactName: 1, personName: 5, telephoneInText: 1 });
    const everything = JSON.stringify(await everyRow(hub));
    for (const personal of [
      'exemplu.test',
      'Persoană',
      'Exemplu Ion',
      'Vasile',
      '1900101123456',
      '0722',
      'Strada',
      '555',
    ]) {
      expect(everything).not.toContain(personal);
    }
    const answer = await hub.ask(
      '{ importRuns { nodes { dropped { kind count } } } suppliers(filter: { isPerson: true }) { totalCount } }',
    );
    expect(answer.importRuns).toEqual({
      nodes: [{ dropped: expect.arrayContaining([{ kind: 'personName', count: 5 }]) as unknown }],
    });
    expect(answer.suppliers).toEqual({ totalCount: 3 });
  });
});
