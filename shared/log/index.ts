import pino, { type Logger } from 'pino';

export type Log = Logger;

/** One JSON object a line on standard error, so that standard output stays for answers. */
export const createLog = (name: string, level: string): Log =>
  pino({ name, level, base: { name }, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
