import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fastify, { type FastifyInstance } from 'fastify';
import { type Documents, knowDocuments } from '../../../gateway/console/documents';

const OFFICERS = 'query Officers($project: String!) { project(code: $project) { officers } }';

let folder: string;
let app: FastifyInstance;
let documents: Documents;
const asked: unknown[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-documents-'));
  const path = join(folder, 'documents.json');
  await writeFile(path, JSON.stringify({ 'sha256:0a1b': OFFICERS }));
  asked.length = 0;
  app = fastify();
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async ({ method, body, headers }, reply) => {
      asked.push({ method, body, identity: headers.authorization ?? null });
      return reply.header('cache-control', 'no-store').send({ data: { project: { officers: 25 } } });
    },
  });
  documents = await knowDocuments(app, path);
});

afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

const addressOfOfficers = (): string => documents.addressOf('Officers', { project: 'PDP1' }) ?? 'unknown';

describe('a document the pages were built with', () => {
  it('is asked by its identifier in a body; the graph sees its text', async () => {
    const payload = { documentId: 'sha256:0a1b', variables: { project: 'PDP1' } };
    expect((await app.inject({ method: 'POST', url: '/graphql', payload })).statusCode).toBe(200);
    expect(asked).toEqual([{ method: 'POST', body: { ...payload, query: OFFICERS }, identity: null }]);
  });

  it('is asked by its address, the same question from the same caller, and answered the same', async () => {
    const answer = await app.inject({ url: addressOfOfficers(), headers: { authorization: 'Bearer officer' } });
    expect(answer.json()).toEqual({ data: { project: { officers: 25 } } });
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', vary: 'accept-encoding' });
    expect(answer.headers['content-type']).toMatch(/^application\/json/);
    expect(asked).toEqual([
      {
        method: 'POST',
        body: { documentId: 'sha256:0a1b', variables: { project: 'PDP1' }, query: OFFICERS },
        identity: 'Bearer officer',
      },
    ]);
  });

  it('is sent compressed to who can read that', async () => {
    const answer = await app.inject({ url: addressOfOfficers(), headers: { 'accept-encoding': 'gzip, br' } });
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(JSON.parse(gunzipSync(answer.rawPayload).toString('utf8'))).toEqual({ data: { project: { officers: 25 } } });
  });

  it('has an address where it is known, and none where it is not', async () => {
    expect(addressOfOfficers()).toBe('/graphql?documentId=sha256%3A0a1b&variables=%7B%22project%22%3A%22PDP1%22%7D');
    expect(documents.addressOf('Officer', {})).toBeNull();
    expect((await knowDocuments(fastify(), join(folder, 'absent.json'))).addressOf('Officers', {})).toBeNull();
  });
});

describe('a question that names no such document', () => {
  it.each([
    '/graphql?documentId=sha256%3Affff',
    '/graphql?documentId=sha256%3A0a1b&variables=%7B',
    '/graphql?documentId=sha256%3A0a1b&query=%7Bsecret%7D',
  ])('is left to the server: %s', async (url) => {
    await app.inject(url);
    expect(asked).toEqual([{ method: 'GET', body: undefined, identity: null }]);
  });
});
