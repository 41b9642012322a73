import { z } from 'zod';
import { HubError } from '../errors';

/** Where a row stands in an ordering: the ordering's name, the value sorted by, and the id that breaks ties. */
export interface Position {
  readonly order: string;
  readonly value: string | number | null;
  readonly id: string;
}

const Stored = z.tuple([z.string(), z.union([z.string(), z.number(), z.null()]), z.string()]);

export const encodeCursor = ({ order, value, id }: Position): string =>
  Buffer.from(JSON.stringify([order, value, id])).toString('base64url');

/** @throws HubError BAD_CURSOR when the text is no cursor, or one of another ordering */
export function decodeCursor(text: string, order: string): Position {
  const refuse = (why: string) => new HubError('BAD_CURSOR', `The cursor ${JSON.stringify(text)} ${why}.`);
  let stored: z.infer<typeof Stored>;
  try {
    stored = Stored.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof z.ZodError) throw refuse('is not one this hub made');
    throw cause;
  }
  const [of, value, id] = stored;
  if (of !== order) throw refuse(`belongs to the ordering ${of}, not ${order}`);
  return { order, value, id };
}
