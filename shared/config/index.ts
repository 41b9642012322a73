import { HubError } from '../errors';
import { type Env, EnvReader } from './env-reader';

export { type DatabaseSettings, databaseSettings, readDatabase, withoutStatementLimit } from './database';
export { type Env, withoutSecret } from './env-reader';

/**
 * Parses settings; reads no file but those that settings name.
 * @throws HubError BAD_CONFIGURATION that lists every problem
 */
export function readEnv<C extends object>(env: Env, read: (reader: EnvReader) => C): Readonly<C> {
  const reader = new EnvReader(env);
  const config = read(reader);
  if (reader.problems.length > 0) {
    throw new HubError('BAD_CONFIGURATION', `Cannot start: ${reader.problems.join('; ')}.`, {
      problems: reader.problems,
    });
  }
  return Object.freeze(config);
}
