import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own, in memory, that can be filled to the last byte. */
export interface SmallDisk extends Disposable {
  readonly path: string;
  /** Makes it as large as what is on it, and so much more. */
  leave(megabytes: number): void;
}

const quietly = { stdio: 'ignore' } as const;

/** Mounts a disk of so many megabytes. */
export function mountSmallDisk(megabytes: number): SmallDisk {
  const path = mkdtempSync(join(tmpdir(), 'hub-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path], quietly);
  } catch (cause) {
    rmdirSync(path);
    throw cause;
  }
  return {
    path,
    leave(free) {
      const { blocks, bfree, bsize } = statfsSync(path);
      const size = Math.ceil(((blocks - bfree) * bsize) / 1_048_576) + free;
      execFileSync('mount', ['-o', `remount,size=${size}m`, path], quietly);
    },
    [Symbol.dispose]() {
      // A server that was just stopped may still hold a file for a moment.
      execFileSync('umount', ['--lazy', path], quietly);
      rmdirSync(path);
    },
  };
}

/** Why no disk can be mounted here, for the name of a skipped test; null when one can. */
function whyNoDisk(): string | null {
  try {
    mountSmallDisk(1)[Symbol.dispose]();
    return null;
  } catch {
    return 'no disk may be mounted here: that takes root, and Linux';
  }
}

export const smallDiskMissing = whyNoDisk();
