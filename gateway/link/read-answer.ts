import { z } from 'zod';
import { type LinkAnswer } from './transport';

const Fault = z.looseObject({
  message: z.string(),
  path: z
    .array(z.union([z.string(), z.number()]))
    .optional()
    .catch(undefined),
  // What the server would take for the status of the whole answer.
  extensions: z
    .looseObject({})
    .transform(({ http: _http, ...rest }) => rest)
    .optional()
    .catch(undefined),
});

const Answer = z
  .object({
    data: z.record(z.string(), z.unknown()).nullish(),
    errors: z.array(Fault).optional(),
    // A subgraph's own; nothing is lost with them.
    extensions: z.record(z.string(), z.unknown()).optional().catch(undefined),
  })
  // JSON of something else than the subgraph would be read as nulls that nobody explains.
  .refine(({ data, errors }) => data ?? errors?.length, 'neither data nor errors');

/** @throws when the text is no answer in GraphQL */
export const readAnswer = (text: string): LinkAnswer => Answer.parse(JSON.parse(text)) as LinkAnswer;
