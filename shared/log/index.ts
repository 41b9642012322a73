import pino, { type DestinationStream, type Logger } from 'pino';

export type Log = Logger;

const LONGEST_STATEMENT = 200;

/** What drivers put into an error, at any depth it is wrapped in: statements, and their values, which are records. */
const ofStatements = ['err', 'err.*', 'err.*.*'].flatMap((place) =>
  ['query', 'sql', 'parameters'].map((key) => `${place}.${key}`),
);

/**
 * One JSON object a line on standard error, so that standard output stays for answers. Of a statement that failed it
 * keeps the beginning; the values never, and so nothing of the text a driver spliced them into.
 */
export const createLog = (name: string, level: string, to: DestinationStream = pino.destination(2)): Log =>
  pino(
    {
      name,
      level,
      base: { name },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: ofStatements,
        censor: (value, path) =>
          path.at(-1) === 'query' && typeof value === 'string' ? value.slice(0, LONGEST_STATEMENT) : undefined,
      },
    },
    to,
  );
