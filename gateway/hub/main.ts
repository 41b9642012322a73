import { Command, Option } from 'commander';
import { HubError } from '../../shared/errors';
import { runProgram, startSubgraph, untilStopped, type Running } from '../../shared/serving';
import { languages } from '../report/document';
import { formats } from '../report/formats/formats';
import { startGateway, startHub } from './start';

// Every command loads what it needs when it runs: the gateway alone needs no database, and starts in half the time.
const print = (line: string): void => void process.stdout.write(`${line}\n`);
// A reader that has seen enough, such as head, closes the pipe; that is no failure.
process.stdout.on('error', (failure: NodeJS.ErrnoException) => {
  if (failure.code === 'EPIPE') process.exit(0);
  throw failure;
});

/** Options that stand for environment variables win over them. */
function environment(overrides: Readonly<Record<string, string | undefined>>): NodeJS.ProcessEnv {
  const { HUB_DATABASE: database = '' } = process.env;
  // Whoever names a directory must not find another database replaced.
  if (overrides.HUB_DATA !== undefined && database !== '')
    throw new HubError(
      'BAD_CONFIGURATION',
      '--data is given, but HUB_DATABASE says where the databases are: leave out one.',
    );
  const given = Object.entries(overrides).filter(([, value]) => value !== undefined);
  return { ...process.env, ...Object.fromEntries(given) };
}

async function untilSignal(what: string, running: Running): Promise<void> {
  print(`${what} is ready at ${running.url}`);
  await untilStopped();
  await running.stop();
}

const data = () =>
  new Option('--data <directory>', 'where the embedded databases are kept (default: data, or HUB_DATA)');
const port = () => new Option('--port <number>', 'port to listen on (default: PORT)');

const program = new Command('hub')
  .description('Programme Hub: one graph over the records of cooperation programmes.')
  .showHelpAfterError('Run hub --help for the commands.')
  .addHelpText(
    'after',
    '\nSettings are environment variables (README.md), errors have a code each (docs/errors.md). Exit code 0 when it was\n' +
      'done; 1 when it was not, or a check found something; 2 when it was done in part: an import refused documents and\n' +
      'stored the others, an answer has errors.',
  );

program
  .command('start')
  .description('the whole hub in one process, on embedded databases unless HUB_DATABASE names a server')
  .addOption(data())
  .addOption(port())
  .action(async (options: { data?: string; port?: string }) =>
    untilSignal('Programme Hub', await startHub(environment({ HUB_DATA: options.data, PORT: options.port }))),
  );

program
  .command('gateway')
  .description('the gateway alone, over subgraphs that run elsewhere (SUBGRAPH_URLS, SUPERGRAPH)')
  .addOption(port())
  .action(async (options: { port?: string }) =>
    untilSignal('The gateway', await startGateway(environment({ PORT: options.port }))),
  );

program
  .command('subgraph <name>')
  .description('one subgraph alone, with its own schema and _entities (<NAME>_DATABASE)')
  .addOption(data())
  .addOption(port())
  .action(async (name: string, options: { data?: string; port?: string }) => {
    const { findSubgraph, loadDefinition } = await import('./registry.js');
    const definition = loadDefinition(await findSubgraph(name));
    await untilSignal(
      `The subgraph ${name}`,
      await startSubgraph(definition, environment({ HUB_DATA: options.data, PORT: options.port })),
    );
  });

program
  .command('import <format> <paths...>')
  .description('bring files or folders into the subgraph that reads the format, for example: import ocds releases/')
  .option('--project <code>', 'link what it brings to a project')
  .addOption(data())
  .action(async (format: string, files: string[], options: { project?: string; data?: string }) => {
    const { importFiles } = await import('./import-files.js');
    const { printReport } = await import('./import-report.js');
    const report = await importFiles(environment({ HUB_DATA: options.data }), {
      format,
      paths: files,
      project: options.project ?? null,
      onProgress: (line) => process.stderr.write(`${line}\n`),
    });
    printReport(report, print);
    if (report.documents.refused > 0) process.exitCode = 2;
  });

program
  .command('ask <question>')
  .description('print the answer to a saved question, by its number or name')
  .addOption(data())
  .action(async (question: string, options: { data?: string }) => {
    const { ask } = await import('./ask.js');
    const { findQuestion } = await import('./questions.js');
    const { title, query } = await findQuestion(question);
    print(`# ${title}`);
    const answer = await ask(environment({ HUB_DATA: options.data }), query);
    print(JSON.stringify(answer, null, 2));
    if (answer.errors) process.exitCode = 2;
  });

program
  .command('report <project>')
  .description('write the results report of a project, every number with its evidence')
  .addOption(new Option('--format <format>', 'what to write').choices(Object.keys(formats)).default('html'))
  .addOption(new Option('--language <language>', 'in which language').choices(languages).default('en'))
  .option('--to <file>', 'where to write; - for standard output (default: <project>.<language>.<format>)')
  .addOption(data())
  .action(async (project: string, options: { format: string; language: string; to?: string; data?: string }) => {
    const { writeReportFile } = await import('./write-report.js');
    const file = await writeReportFile(environment({ HUB_DATA: options.data }), {
      ...options,
      project,
      to: options.to ?? null,
    });
    if (file !== null) print(`Written: ${file}`);
  });

program
  .command('questions')
  .description('list the saved questions')
  .option('--check', 'only say which do not fit the graph; exit code 1 when any does not')
  .action(async ({ check = false }: { check?: boolean }) => {
    const { checkQuestions, savedQuestions } = await import('./questions.js');
    const problems = await checkQuestions();
    if (!check) for (const { name, title } of await savedQuestions()) print(`${name}: ${title}`);
    else if (problems.length === 0) print('Every saved question fits the graph.');
    for (const problem of problems) print(problem);
    if (problems.length > 0) process.exitCode = 1;
  });

program
  .command('migrate')
  .description('bring the tables of every subgraph to the newest state; make a backup first')
  .addOption(data())
  .action(async (options: { data?: string }) => {
    const { migrateAll } = await import('./migrate.js');
    await migrateAll(environment({ HUB_DATA: options.data }), (name, migrations) =>
      print(`${name}: ${migrations.length === 0 ? 'nothing to do' : migrations.join(', ')}`),
    );
  });

program
  .command('rollups')
  .description('compare the sums that are kept with the records; exit code 1 when any is wrong')
  .addOption(data())
  .option('--rebuild', 'count them anew first, as after records were written by other means')
  .action(async ({ data: directory, rebuild = false }: { data?: string; rebuild?: boolean }) => {
    const { checkRollups } = await import('./rollups.js');
    for (const { subgraph, table, wrong } of await checkRollups(environment({ HUB_DATA: directory }), rebuild)) {
      print(
        `${subgraph}: ${table} ${wrong.length === 0 ? 'is what the records add up to' : `has ${wrong.length} wrong cells`}`,
      );
      for (const cell of wrong.slice(0, 10)) print(`  ${cell}`);
      if (wrong.length > 0) process.exitCode = 1;
    }
  });

program
  .command('export <subgraph>')
  .description('write a backup of one subgraph, or of all; the hub may run meanwhile')
  .requiredOption('--to <file>', 'where it goes; docs/backup-format.md says what is in it')
  .addOption(data())
  .action(async (subgraph: string, options: { to: string; data?: string }) => {
    const { exportBackup } = await import('./backup/export.js');
    const done = await exportBackup(environment({ HUB_DATA: options.data }), subgraph, {
      to: options.to,
      onProgress: (line) => process.stderr.write(`${line}\n`),
    });
    for (const { subgraph: name, tables, rows, schema } of done)
      print(`${name}: ${rows} rows of ${tables} tables, ${schema}`);
    print(`Written: ${options.to}`);
  });

program
  .command('restore <file>')
  .description('restore what a backup holds, into the database of whichever engine is configured; all or nothing')
  .option('--replace', 'also where there are records: they are gone then')
  .addOption(data())
  .action(async (file: string, options: { replace?: boolean; data?: string }) => {
    const { restoreBackup } = await import('./backup/restore.js');
    const done = await restoreBackup(environment({ HUB_DATA: options.data }), file, {
      replace: options.replace ?? false,
      onProgress: (line) => process.stderr.write(`${line}\n`),
    });
    for (const { subgraph, rows, tables } of done) print(`${subgraph}: ${rows} rows of ${tables} tables restored`);
  });

program
  .command('generate')
  .description('write the files made from code: subgraph schemas, supergraph, error table')
  .option('--check', 'only say which are out of date; exit code 1 when any is')
  .action(async ({ check = false }: { check?: boolean }) => {
    const { staleFiles, writeGenerated } = await import('./generate.js');
    if (!check) {
      const written = await writeGenerated();
      print(written.length === 0 ? 'Generated files are fresh.' : `Written: ${written.join(', ')}`);
      return;
    }
    const stale = await staleFiles();
    for (const { path } of stale) print(`Out of date: ${path}`);
    if (stale.length > 0) process.exitCode = 1;
    else print('Generated files are fresh.');
  });

void runProgram(async () => {
  // Without a command the hub starts; were `start` the default, a mistyped command would be an argument too many of it.
  await program.parseAsync(process.argv.length > 2 ? process.argv : [...process.argv, 'start']);
});
