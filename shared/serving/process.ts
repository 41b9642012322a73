import { errorCodes, HubError } from '../errors';

/** Resolves on the first SIGINT or SIGTERM. */
export const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

/** One failure as one line: the code, what happened, in a database also why, which clients are not told; what to do. */
export function failureLine(failure: unknown): string {
  if (!(failure instanceof HubError))
    return `hub: INTERNAL_SERVER_ERROR: ${failure instanceof Error ? failure.message : String(failure)}`;
  const { code, message, originalError } = failure;
  const cause = code.startsWith('DATABASE_') ? (originalError?.message ?? '') : '';
  const said = message.includes(cause) ? message : `${message} ${cause}`;
  return `hub: ${code}: ${said.replace(/([^.?!])$/, '$1.')} ${errorCodes[code].remedy}`;
}

/** Runs a program: an expected failure is one line on standard error and exit code 1, never a stack trace. */
export async function runProgram(program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (failure) {
    process.stderr.write(`${failureLine(failure)}\n`);
    if (!(failure instanceof HubError) && failure instanceof Error) process.stderr.write(`${failure.stack ?? ''}\n`);
    process.exitCode = 1;
  }
}
