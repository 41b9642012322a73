import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fastify, { type FastifyInstance } from 'fastify';
import { buildSchema, graphql } from 'graphql';
import { type Browser, type Page } from 'playwright-core';
import { mountConsole } from '../../../gateway/console/console';
import { absent, browse, type Browsing, launchBrowser } from '../../kit';

const ASSETS = resolve(__dirname, '../../../dist/console');
const OFFICERS = `# How many officers were deployed?
query OfficersDeployed {
  indicator(code: "OFFICERS_DEPLOYED") { code reported }
}
`;
const PARTICIPANTS = `# How many people took part in training?
query TrainingParticipants($code: String! = "TRAINING_PARTICIPANTS") {
  indicator(code: $code) { code reported }
}
`;

const notBuilt = existsSync(join(ASSETS, 'index.html'))
  ? undefined
  : 'dist/console is not built, npm run build:console';
/** Runs a test, or skips it and says in its name what was missing. */
function unless(missing: string | undefined, name: string, test: () => Promise<void>): void {
  if (missing === undefined) it(name, test);
  else it.skip(`${name} (skipped: ${missing})`, test);
}

let questions: string;
let app: FastifyInstance;

beforeEach(async () => {
  questions = await mkdtemp(join(tmpdir(), 'hub-questions-'));
  await writeFile(join(questions, '02-participants.graphql'), PARTICIPANTS);
  await writeFile(join(questions, '01-officers.graphql'), OFFICERS);
  app = fastify();
});

afterEach(async () => {
  await app.close();
  await rm(questions, { recursive: true });
});

function expectSecurityHeaders(headers: Record<string, unknown>): void {
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
}

describe('the saved questions', () => {
  it('are served in the order of their files, titled by their first comment line', async () => {
    await mountConsole(app, { assets: ASSETS, questions });
    const answer = await app.inject('/questions.json');
    expect(answer.statusCode).toBe(200);
    expectSecurityHeaders(answer.headers);
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(answer.json()).toEqual([
      { name: '01-officers', title: 'How many officers were deployed?', query: OFFICERS },
      { name: '02-participants', title: 'How many people took part in training?', query: PARTICIPANTS },
    ]);
  });

  it('are titled by their name when they do not begin with a comment, and other files are left out', async () => {
    await writeFile(join(questions, '03-untitled.graphql'), '{ __typename }\n# not a title\n');
    await writeFile(join(questions, 'README.md'), '# Not a question\n');
    await mountConsole(app, { assets: ASSETS, questions });
    const saved = (await app.inject('/questions.json')).json<{ title: string }[]>();
    expect(saved.map(({ title }) => title)).toEqual([
      'How many officers were deployed?',
      'How many people took part in training?',
      '03-untitled',
    ]);
  });

  it('are an empty list when there is no folder of them', async () => {
    await mountConsole(app, { assets: ASSETS, questions: join(questions, 'absent') });
    expect((await app.inject('/questions.json')).json()).toEqual([]);
  });
});

describe('the map of the graph', () => {
  const graph = (field: string): string => `
    directive @join__graph(name: String!, url: String!) on ENUM_VALUE
    directive @join__type(graph: join__Graph!, key: String) repeatable on OBJECT
    enum join__Graph { REPORTS @join__graph(name: "reports", url: "") }
    type Query @join__type(graph: REPORTS) { ${field}: Int }
  `;

  it('is that of the graph served at the moment, not of the one at the start', async () => {
    let served = graph('officers');
    await mountConsole(app, { assets: ASSETS, questions, supergraphSdl: () => served });
    const fields = async () =>
      (await app.inject('/schema.json')).json<{ types: { fields: { name: string }[] }[] }>().types[0]?.fields;
    expect(await fields()).toMatchObject([{ name: 'officers' }]);
    served = graph('participants');
    expect(await fields()).toMatchObject([{ name: 'participants' }]);
  });
});

describe('a console that is not built', () => {
  it('is a plain page that says what to run and that the graph works', async () => {
    await mountConsole(app, { assets: join(questions, 'absent'), questions });
    const answer = await app.inject('/');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-cache');
    expectSecurityHeaders(answer.headers);
    expect(answer.body).toContain('<code>npm run build</code>');
    expect(answer.body).toContain('<code>POST /graphql</code> works');
  });
});

describe('a console that is built', () => {
  unless(notBuilt, 'is asked for again at every visit, its hashed files never', async () => {
    await mountConsole(app, { assets: ASSETS, questions });
    const page = await app.inject('/');
    expect(page.statusCode).toBe(200);
    expectSecurityHeaders(page.headers);
    expect(page.headers['cache-control']).toBe('no-cache');

    const script = /<script type="module"[^>]* src="\.(\/assets\/[^"]+)"/.exec(page.body)?.[1] ?? 'no script';
    const asset = await app.inject(script);
    expect(asset.statusCode).toBe(200);
    expectSecurityHeaders(asset.headers);
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  unless(
    notBuilt,
    'is sent as it was compressed at the build to who can read that, and plain to who cannot',
    async () => {
      await mountConsole(app, { assets: ASSETS, questions });
      const script =
        /<script type="module"[^>]* src="\.(\/assets\/[^"]+)"/.exec((await app.inject('/')).body)?.[1] ?? '';
      const ask = (encoding: string) => app.inject({ url: script, headers: { 'accept-encoding': encoding } });
      const [short, plain] = [await ask('gzip, br'), await ask('identity')];
      expect(short.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
      expect(short.headers['content-type']).toBe(plain.headers['content-type']);
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(gunzipSync(short.rawPayload).equals(plain.rawPayload)).toBe(true);
    },
  );

  unless(notBuilt, 'holds no inline script and names no other origin', async () => {
    await mountConsole(app, { assets: ASSETS, questions });
    const { body } = await app.inject('/');
    expect(body).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(body).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  unless(notBuilt, 'leaves the other routes of the app as they are', async () => {
    app.get('/health/live', async () => 'ok');
    await mountConsole(app, { assets: ASSETS, questions });
    const health = await app.inject('/health/live');
    expect(health.body).toBe('ok');
    expect(health.headers).not.toHaveProperty('content-security-policy');
    expect((await app.inject('/absent')).statusCode).toBe(404);
    expect((await app.inject('/..%2f..%2fpackage.json')).statusCode).toBeGreaterThanOrEqual(400);
  });
});

describe('Explore in a browser', () => {
  // Starting a browser takes seconds on a busy machine; nothing below asserts on time.
  jest.setTimeout(120_000);

  let browser: Browser | undefined;
  let origin: string;

  beforeAll(async () => {
    if (absent === undefined) browser = await launchBrowser();
  });

  afterAll(async () => browser?.close());

  const schema = buildSchema(`
    type Query { indicator(code: String!): Indicator }
    type Indicator { code: String! reported: Int }
  `);
  const reported: Record<string, number> = { OFFICERS_DEPLOYED: 25, TRAINING_PARTICIPANTS: 538 };
  const rootValue = { indicator: ({ code }: { code: string }) => ({ code, reported: reported[code] }) };

  beforeEach(async () => {
    app.post<{ Body: { query?: string; operationName?: string } }>('/graphql', async ({ body }) =>
      // The frame asks for its labels by identifier; this graph knows none.
      body.query === undefined
        ? { data: null, errors: [{ message: 'unknown document' }] }
        : graphql({ schema, rootValue, source: body.query, operationName: body.operationName }),
    );
    await mountConsole(app, { assets: ASSETS, questions });
    origin = await app.listen({ host: '127.0.0.1', port: 0 });
  });

  const visit: Browsing['visit'] = (path, drive) => {
    if (!browser) throw new Error('The browser did not start.');
    return browse(browser, origin).visit(path, drive);
  };

  const editorShows = (page: Page, text: string) =>
    page.locator('.graphiql-query-editor .view-lines').getByText(text).first().waitFor();
  const answerShows = (page: Page, text: string) =>
    page.locator('.result-window .view-lines').getByText(text).first().waitFor();
  const question = (page: Page, title: string) =>
    page.getByRole('region', { name: 'Questions' }).getByRole('button', { name: title });
  const run = (page: Page) => page.getByRole('button', { name: /^Execute query/ }).click();
  const tabs = (page: Page) => page.getByRole('tab');

  unless(absent, 'shows the questions, the first one opened, on the first visit', () =>
    visit('/explore', async (page) => {
      await editorShows(page, 'OfficersDeployed');
      await question(page, 'How many people took part in training?').waitFor();
      expect(await question(page, 'How many officers').getAttribute('aria-current')).toBe('true');
      await page.getByRole('button', { name: 'Show Documentation Explorer' }).waitFor();
      await page.getByRole('button', { name: 'Show History' }).waitFor();
    }),
  );

  unless(absent, 'opens a question with one click and shows its answer', () =>
    visit('/explore', async (page) => {
      await question(page, 'How many people').click();
      await run(page);
      await editorShows(page, 'TrainingParticipants');
      await answerShows(page, '538');
      expect(await tabs(page).count()).toBe(2);

      await question(page, 'How many officers').click();
      await run(page);
      await editorShows(page, 'OfficersDeployed');
      await answerShows(page, '25');
      expect(await tabs(page).count()).toBe(2);
    }),
  );

  unless(absent, 'opens the question that the address names', () =>
    visit('/explore?question=02-participants', async (page) => {
      await editorShows(page, 'TrainingParticipants');
      expect(await tabs(page).count()).toBe(1);
    }),
  );

  unless(absent, 'knows the schema: the docs list it and the editor completes it', () =>
    visit('/explore', async (page) => {
      await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
      await page.locator('.graphiql-doc-explorer').getByText('Indicator', { exact: true }).click();
      await page.locator('.graphiql-doc-explorer').getByText('reported').waitFor();
      await page.locator('.graphiql-query-editor .view-line').first().click();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('{ ind');
      await page.keyboard.press('Control+Space');
      await page.locator('.suggest-widget').getByText('indicator').first().waitFor();
    }),
  );
});
