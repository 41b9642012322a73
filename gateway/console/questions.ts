import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A saved question: one named operation, kept in a file of its own. */
export interface SavedQuestion {
  readonly name: string;
  readonly title: string;
  readonly query: string;
}

/** The saved questions of a folder in the order of their file names; the first comment line of each is its title. */
export async function readQuestions(folder: string): Promise<SavedQuestion[]> {
  // A gateway that serves somebody else's graph has no questions of ours to offer.
  if (!existsSync(folder)) return [];
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort();
  return Promise.all(files.map((file) => readQuestion(join(folder, file))));
}

async function readQuestion(path: string): Promise<SavedQuestion> {
  const query = await readFile(path, 'utf8');
  const name = basename(path, '.graphql');
  return { name, title: /^#[ \t]*(\S.*)/.exec(query)?.[1]?.trim() ?? name, query };
}
