import { type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** Linux counts processor time in hundredths of a second. */
const TICK_MICROSECONDS = 10_000;

/** A file Linux keeps of a process; null elsewhere, where the figures are left out. */
async function kept({ pid }: ChildProcess, file: string): Promise<string | null> {
  try {
    return await readFile(`/proc/${String(pid)}/${file}`, 'utf8');
  } catch {
    return null;
  }
}

/** Most memory the process ever held, in megabytes; null where the system does not say. */
export async function peakMemory(child: ChildProcess): Promise<number | null> {
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec((await kept(child, 'status')) ?? '')?.[1];
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
}

/** Processor time the process took so far, in microseconds; null where the system does not say. */
export async function processorTime(child: ChildProcess): Promise<number | null> {
  // The name of the program stands in brackets and may hold spaces; user and system time are 12 and 13 after it.
  const fields = (await kept(child, 'stat'))?.split(') ')[1]?.split(' ');
  return fields ? (Number(fields[11]) + Number(fields[12])) * TICK_MICROSECONDS : null;
}
