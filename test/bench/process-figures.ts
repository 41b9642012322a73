import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Ticks of the processor clock a second; Linux gives the times of a process in them. */
const TICKS = 100;

/** Most memory the process ever held, in megabytes; null where the system does not say. */
export async function peakMemory(pid: number): Promise<number | null> {
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(await ofProcess(pid, 'status'))?.[1];
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
}

/** Processor time a process has used, all its threads together, in seconds; null where the system does not say. */
export async function cpuSeconds(pid: number): Promise<number | null> {
  // The name of the program stands in parentheses and may hold anything; the numbers follow it.
  const [, numbers] = /\) \S (.*)$/s.exec(await ofProcess(pid, 'stat')) ?? [];
  const [user, system] = numbers?.split(' ').slice(10, 12).map(Number) ?? [];
  return user === undefined || system === undefined ? null : (user + system) / TICKS;
}

async function ofProcess(pid: number, file: 'stat' | 'status'): Promise<string> {
  // Only Linux keeps these files; elsewhere the figures are left out.
  return readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '');
}

/**
 * Keeps a running process, and all it starts, on one core.
 * @returns false where that cannot be done
 */
export async function pinTo(core: number, pid: number): Promise<boolean> {
  try {
    await execute('taskset', ['-acp', String(core), String(pid)]);
    return true;
  } catch {
    return false;
  }
}
