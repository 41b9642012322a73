import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { errorCodes } from '../../../shared/errors';

const root = resolve(__dirname, '../../..');

/** Codes that Apollo Server, not our code, gives. */
const givenByTheServer = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
];

/** Given inside the gateway for what has no code; what leaves it says INTERNAL_SERVER_ERROR and a reference instead. */
const maskedAtTheEdge = ['DOWNSTREAM_SERVICE_ERROR'];

const product = ['shared', 'gateway', 'subgraphs']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file) && file !== 'shared/errors/codes.ts')
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

describe('the table of error codes', () => {
  it('holds every code the product throws', () => {
    const thrown = [...product.matchAll(/(?:HubError\(\s*|extensions: \{ code: )'([A-Z][A-Z_]+)'/g)].flatMap(
      ([, code]) => code ?? [],
    );
    expect(thrown.length).toBeGreaterThan(5);
    expect([...new Set(thrown)].filter((code) => !(code in errorCodes) && !maskedAtTheEdge.includes(code))).toEqual([]);
  });

  it('holds no code that nothing throws', () => {
    const unused = Object.keys(errorCodes).filter(
      (code) => !givenByTheServer.includes(code) && !product.includes(`'${code}'`),
    );
    expect(unused).toEqual([]);
  });
});
