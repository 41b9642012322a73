import { type Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import { HubError, systemCode } from '../../../shared/errors';

/** A file to read. */
export interface InputFile {
  readonly path: string;
  /** What issues call it: its path from the folder that was given, never the folders above. */
  readonly name: string;
}

/** What stands at a path that was given. */
const given = (path: string): Promise<Stats> =>
  stat(resolve(path)).catch((cause: unknown) => {
    const reason = systemCode(cause) ?? 'unknown reason';
    throw new HubError('FILE_UNREADABLE', `Cannot read ${path}: ${reason}.`, {}, cause);
  });

/** Every file to read: those given, and all *.json below folders given, in the order of their names. */
export async function inputFiles(paths: readonly string[]): Promise<InputFile[]> {
  const files: InputFile[] = [];
  for (const one of paths) {
    const path = resolve(one);
    if (!(await given(one)).isDirectory()) files.push({ path, name: basename(path) });
    else {
      const entries = await readdir(path, { recursive: true, withFileTypes: true });
      const found = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.json'));
      for (const file of found.map((entry) => join(entry.parentPath, entry.name)).sort()) {
        files.push({ path: file, name: [basename(path), ...file.slice(path.length + 1).split(sep)].join('/') });
      }
    }
  }
  return files;
}
