import { subgraph as procurement } from '../../../../subgraphs/procurement/subgraph';
import { openSubgraph } from '../../../kit';
import { fixture, importInto } from '../import/importing';

describe('import issues', () => {
  it('name file, pointer, rule and severity, and the process they are about', async () => {
    await using hub = await openSubgraph(procurement);
    await importInto(hub, [fixture('lead-times.json')]);
    const answer = await hub.ask(
      '{ importIssues(filter: { rule: [LEAD_TIME_NEGATIVE] }) { totalCount nodes { file pointer severity message contractingProcess { ocid } run { format } } } }',
    );
    expect(answer.importIssues).toMatchObject({ totalCount: 3 });
    const { nodes } = answer.importIssues as { nodes: unknown[] };
    expect(nodes).toContainEqual({
      file: 'lead-times.json',
      pointer: '/awards',
      severity: 'WARNING',
      message: 'From deadline to award: -12 days; kept.',
      contractingProcess: { ocid: 'ocds-example-invers' },
      run: { format: 'ocds' },
    });
    expect(hub.statements).toHaveLength(4);
  });

  it('are counted by rule, severity and file in one statement, and one more where the files are not named', async () => {
    await using hub = await openSubgraph(procurement);
    await importInto(hub, ['lead-times.json', 'dates.json', 'amounts.json'].map(fixture));
    const answer = await hub.ask(`{
      bySeverity: importIssueSummary(by: [SEVERITY]) { keys { dimension value } issues processes files }
      byRule: importIssueSummary(by: [RULE], filter: { file: ["dates.json"] }) { keys { value } issues }
    }`);
    expect(answer).toEqual({
      bySeverity: [
        { keys: [{ dimension: 'SEVERITY', value: 'ERROR' }], issues: 3, processes: 1, files: 1 },
        { keys: [{ dimension: 'SEVERITY', value: 'INFO' }], issues: 5, processes: 2, files: 2 },
        { keys: [{ dimension: 'SEVERITY', value: 'WARNING' }], issues: 11, processes: 3, files: 3 },
      ],
      byRule: [
        { keys: [{ value: 'DATE_UNREADABLE' }], issues: 2 },
        { keys: [{ value: 'DATE_WITHOUT_TIME' }], issues: 1 },
        { keys: [{ value: 'DATE_WITHOUT_ZONE' }], issues: 1 },
        { keys: [{ value: 'PERIOD_NEGATIVE' }], issues: 1 },
      ],
    });
    expect(hub.statements).toHaveLength(3);
    expect(hub.statements.every((statement) => statement.includes('import_issue_'))).toBe(true);
  });

  it('say what each rule means in three languages', async () => {
    await using hub = await openSubgraph(procurement);
    const answer = await hub.ask('{ procurementCodeLists { name codes { code en ro no } } }');
    const lists = answer.procurementCodeLists as { name: string; codes: { code: string; en: string }[] }[];
    const rules = lists.find(({ name }) => name === 'ImportRule');
    expect(rules?.codes).toContainEqual({
      code: 'CLOSED_CODE_UNKNOWN',
      en: 'A word is not in its closed list',
      ro: 'Cuvânt din afara listei închise',
      no: 'Ordet finnes ikke i den lukkede listen',
    });
  });
});
