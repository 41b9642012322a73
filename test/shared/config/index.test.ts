import { readEnv } from '../../../shared/config';

describe('settings', () => {
  it('take their defaults when nothing is set, and blanks count as nothing', () => {
    expect(readEnv({ PORT: ' ' }, (reader) => ({ port: reader.port('PORT', 4000) }))).toEqual({ port: 4000 });
  });

  it('fail once and say everything that is wrong', () => {
    const env = { PORT: 'many', LEVEL: 'loud', URLS: 'a=ftp://x', LIMIT: '0' };
    expect(() =>
      readEnv(env, (reader) => ({
        port: reader.port('PORT', 4000),
        level: reader.choice('LEVEL', ['warn', 'info'], 'warn'),
        urls: reader.urls('URLS'),
        limit: reader.number('LIMIT', 5, [1, 9]),
      })),
    ).toThrow(
      'Cannot start: PORT is "many", but must be a whole number from 0 to 65535; LEVEL is "loud", but must be one of warn, info; ' +
        'URLS holds "a=ftp://x", but wants name=http://…; ' +
        'LIMIT is "0", but must be a whole number from 1 to 9.',
    );
  });

  it('read names and URLs by name', () => {
    const env = { SETS: 'pdp1, demo', NONE: 'none', URLS: 'training=http://127.0.0.1:4002/graphql' };
    expect(
      readEnv(env, (reader) => ({
        sets: reader.list('SETS', ''),
        none: reader.list('NONE', 'demo'),
        urls: [...reader.urls('URLS')],
      })),
    ).toEqual({ sets: ['pdp1', 'demo'], none: [], urls: [['training', 'http://127.0.0.1:4002/graphql']] });
  });
});
