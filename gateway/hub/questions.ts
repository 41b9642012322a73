import { type DocumentNode, GraphQLError, Kind, parse, validate } from 'graphql';
import { HubError } from '../../shared/errors';
import { readQuestions, type SavedQuestion } from '../console/questions';
import { apiSchemaOf } from '../supergraph/api-schema';
import { readSupergraph } from '../supergraph/read';
import { paths } from './paths';

/** The saved questions of the hub. */
export const savedQuestions = (): Promise<SavedQuestion[]> => readQuestions(paths.questions);

/** A question by its name or its number. */
export async function findQuestion(wanted: string): Promise<SavedQuestion> {
  const questions = await savedQuestions();
  const found = questions.find(({ name }) => name === wanted || name.startsWith(`${wanted.padStart(2, '0')}-`));
  if (found) return found;
  throw new HubError(
    'UNKNOWN_NAME',
    `There is no question ${wanted}; there are ${questions.map(({ name }) => name).join(', ')}.`,
  );
}

/** What keeps saved questions from being asked: each must be one named operation that fits the graph. */
export async function checkQuestions(): Promise<string[]> {
  const schema = await apiSchemaOf(await readSupergraph(paths.supergraph));
  return (await savedQuestions()).flatMap(({ name, query }) => {
    let document: DocumentNode;
    try {
      document = parse(query);
    } catch (failure) {
      if (failure instanceof GraphQLError) return [`${name}: ${failure.message}`];
      throw failure;
    }
    const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    const unnamed = operations.length === 1 && operations[0]?.name ? [] : [`${name}: must hold one named operation`];
    return [...unnamed, ...validate(schema, document).map(({ message }) => `${name}: ${message}`)];
  });
}
