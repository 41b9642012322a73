import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { root } from '../../../gateway/hub/paths';
import { type CaseOutcome, runSuite } from './run';
import { readSuite } from './suite';

const print = (line = ''): void => void process.stdout.write(`${line}\n`);

const passedOf = (outcomes: readonly CaseOutcome[]): number =>
  outcomes.filter(({ otherwise }) => otherwise === null).length;

async function audit(folder: string, only: readonly string[], verbose: boolean): Promise<void> {
  const suites = join(resolve(root, folder), 'src/test-suites');
  if (!existsSync(suites)) {
    print(
      `SKIPPED: there is no checkout of graphql-hive/federation-gateway-audit in ${folder}; --suites names another.`,
    );
    return;
  }
  const names = readdirSync(suites).filter((name) => only.length === 0 || only.includes(name));
  const total = { cases: 0, compiled: 0, apollo: 0 };
  const lost: string[] = [];
  print('| suite | questions | this gateway | stock Apollo gateway |\n| --- | ---: | ---: | ---: |');
  for (const name of names.filter((one) => existsSync(join(suites, one, 'index.ts')))) {
    try {
      const compiled = await runSuite(readSuite(join(suites, name)), 'compiled');
      const apollo = await runSuite(readSuite(join(suites, name)), 'apollo');
      print(`| ${name} | ${compiled.length} | ${passedOf(compiled)} | ${passedOf(apollo)} |`);
      total.cases += compiled.length;
      total.compiled += passedOf(compiled);
      total.apollo += passedOf(apollo);
      for (const [by, outcomes] of [
        ['this gateway', compiled],
        ...(verbose ? [['stock', apollo] as const] : []),
      ] as const) {
        for (const { query, otherwise } of outcomes) {
          if (otherwise !== null) lost.push(`${name}, ${by}: ${query.replace(/\s+/g, ' ').trim()}\n${otherwise}`);
        }
      }
    } catch (failure) {
      print(`| ${name} | not run: ${failure instanceof Error ? failure.message : String(failure)} | | |`);
    }
  }
  print(`| all | ${total.cases} | ${total.compiled} | ${total.apollo} |`);
  for (const one of lost) print(`\n${one}`);
  if (total.compiled < total.cases) process.exitCode = 1;
}

export const auditBench = new Command('audit')
  .description('Asks the questions of the public federation audit, through this gateway and the stock one.')
  .option('--suites <folder>', 'a checkout of the audit', '.bench/audit')
  .option('--only <names...>', 'suites to run')
  .option('--stock', 'show what the stock gateway answers otherwise as well')
  .action(({ suites, only = [], stock = false }: { suites: string; only?: string[]; stock?: boolean }) =>
    audit(suites, only, stock),
  );
