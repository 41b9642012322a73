import { QueryFailedError } from 'typeorm';
import { HubError } from '../../../shared/errors';
import { createLog } from '../../../shared/log';

function logged(failure: unknown): string {
  const lines: string[] = [];
  createLog('hub', 'warn', { write: (line) => void lines.push(line) }).warn({ err: failure }, 'failed');
  return lines.join('');
}

const failed = (): QueryFailedError => {
  const values = ['Popescu'];
  const statement = `REPLACE INTO supplier VALUES ${'(?, ?), '.repeat(1_000)}`;
  const driver = Object.assign(new Error('no room'), { code: 'ER_DISK_FULL', sql: "REPLACE … ('Popescu')" });
  return new QueryFailedError(statement, values, driver);
};

describe('the log', () => {
  it('keeps of a statement that failed its beginning and why, and nothing of what was to be written', () => {
    const line = logged(failed());
    expect(line).toContain('REPLACE INTO supplier VALUES');
    expect(line).toContain('ER_DISK_FULL');
    expect(line).not.toContain('Popescu');
    expect(line.match(/\(\?, \?\)/g)?.length).toBeLessThan(50);
  });

  it('keeps no more when the failure comes wrapped', () => {
    const line = logged(new HubError('DATABASE_FULL', 'No room.', {}, failed()));
    expect(line).toContain('No room.');
    expect(line).not.toContain('Popescu');
  });
});
