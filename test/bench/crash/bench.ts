import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { mariadbMissing, startMariaDB } from '../../kit/mariadb';
import { crashRounds, type Scene } from './rounds';
import { killingMariaDB, onMariaDB, onSqlite } from './scenes';

const print = (line = ''): void => void process.stdout.write(`${line}\n`);

async function crash(rounds: number, releases: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'hub-crash-'));
  try {
    const summary: string[] = [];
    const play = async (title: string, scene: Scene): Promise<void> => {
      print(`${title}, ${rounds} rounds of ${releases} releases:`);
      const outcome = await crashRounds(scene, { rounds, releases, folder, onRound: (line) => print(`  ${line}`) });
      summary.push(`| ${title} | ${rounds} | ${outcome.killed} | ${outcome.completed} | 0 | 0 |`);
    };
    await play('kill -9 of the import, SQLite', onSqlite(folder));
    if (mariadbMissing !== null) print(`SKIPPED: the rounds on MariaDB, because ${mariadbMissing}`);
    else {
      await using server = await startMariaDB({ args: ['--innodb-buffer-pool-size=128M'] });
      await play('kill -9 of the import, MariaDB', onMariaDB(server));
      await play('kill -9 of the server, MariaDB', killingMariaDB(server));
    }
    print();
    print(
      '| who was killed | rounds | killed before the end | completed as if nothing had been | acknowledged and lost | stored in part |',
    );
    print('| --- | --- | --- | --- | --- | --- |');
    for (const line of summary) print(line);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const crashBench = new Command('crash')
  .description(
    'Kills imports, and the database server under them, again and again, and holds what is left against an import nobody killed.',
  )
  .option('--rounds <number>', 'how often each is killed', '50')
  .option('--releases <number>', 'releases of the package', '4500')
  .action((options: { rounds: string; releases: string }) => crash(Number(options.rounds), Number(options.releases)));
