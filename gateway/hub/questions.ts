import { readdir, readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { HubError } from '../../shared/errors';
import { paths } from './paths';

export interface Question {
  readonly name: string;
  readonly title: string;
  readonly query: string;
}

/** The saved questions, in the order of their numbers; the first comment line of each is its title. */
export async function readQuestions(): Promise<Question[]> {
  const files = (await readdir(paths.questions)).filter((file) => file.endsWith('.graphql')).sort();
  return Promise.all(
    files.map(async (file) => {
      const query = await readFile(resolve(paths.questions, file), 'utf8');
      const [title = file] = query.split('\n');
      return { name: basename(file, '.graphql'), title: title.replace(/^#\s*/, ''), query };
    }),
  );
}

/** A question by its name or its number. */
export async function findQuestion(wanted: string): Promise<Question> {
  const questions = await readQuestions();
  const found = questions.find(({ name }) => name === wanted || name.startsWith(`${wanted.padStart(2, '0')}-`));
  if (found) return found;
  throw new HubError(
    'UNKNOWN_NAME',
    `There is no question ${wanted}; there are ${questions.map(({ name }) => name).join(', ')}.`,
  );
}
