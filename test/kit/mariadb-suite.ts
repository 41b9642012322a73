import { type MariaDB, startMariaDB } from './mariadb';

let server: MariaDB | null = null;

/** Starts the server that a run of the tests is on, unless HUB_TEST_DATABASE names one. */
export async function startSuiteServer(): Promise<void> {
  if (process.env.HUB_TEST_DATABASE !== undefined) return;
  // Its databases live as long as a test: nothing of them need outlive the machine.
  const careless = ['--innodb-flush-log-at-trx-commit=0', '--innodb-doublewrite=0', '--innodb-buffer-pool-size=128M'];
  server = await startMariaDB({ args: [...careless, '--max-connections=1000'] });
  process.env.HUB_TEST_DATABASE = server.url;
}

export async function stopSuiteServer(): Promise<void> {
  await server?.[Symbol.asyncDispose]();
}
