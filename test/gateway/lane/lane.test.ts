import { type Gateway } from '../../../gateway/gateway';
import { type Transport } from '../../../gateway/link';
import { type Running, serve } from '../../../shared/serving';
import { openToyGateway, toySubgraphs, toyTransport } from '../../kit';

/** What a client sees of an answer. */
interface Seen {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

const CHANGING = ['date', 'connection', 'keep-alive'];

/** The toy subgraphs in text, as over HTTP; every request to one of them is noted, and may be answered otherwise. */
class Served {
  readonly asked: string[] = [];
  answerInstead: ((subgraph: string, text: string) => string | Promise<string>) | null = null;

  private constructor(
    readonly gateway: Gateway,
    private readonly running: Running,
  ) {}

  static async open(subgraphs = toySubgraphs): Promise<Served> {
    const holder: { served?: Served } = {};
    const transports = Object.fromEntries(
      subgraphs.map((subgraph): [string, Transport] => {
        const { send, close } = toyTransport(subgraph);
        const inText: Transport['send'] = async (...question) => {
          holder.served?.asked.push(subgraph.name);
          const text = JSON.stringify(await send(...question));
          return holder.served?.answerInstead?.(subgraph.name, text) ?? text;
        };
        return [subgraph.name, { inText: true, send: inText, close }];
      }),
    );
    const gateway = await openToyGateway(subgraphs, transports, { executor: 'compiled' });
    const { server, lane } = gateway;
    const running = await serve({
      server,
      host: '127.0.0.1',
      port: 0,
      context: async ({ raw }) => lane?.contextOf(raw) ?? {},
      lane: (asked, request) => lane?.answer(asked, request) ?? null,
      ready: async () => ({}),
    });
    const served = new Served(gateway, running);
    holder.served = served;
    return served;
  }

  async ask(body: object, headers: Readonly<Record<string, string>> = {}): Promise<Seen> {
    const response = await fetch(`${this.running.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    const seen = [...response.headers].filter(([name]) => !CHANGING.includes(name));
    return { status: response.status, headers: Object.fromEntries(seen), text: await response.text() };
  }

  get counts() {
    return this.gateway.lane?.counts ?? { answered: -1, shared: -1, left: -1 };
  }

  async close(): Promise<void> {
    await this.running.stop();
    await this.gateway.close();
  }
}

const PROJECTS = '{ projects { id name lastEvent sentence } }';

describe('the lane ahead of the server', () => {
  let served: Served;
  beforeEach(async () => void (served = await Served.open()));
  afterEach(() => served.close());

  const accepts = [undefined, '*/*', 'application/json', 'application/graphql-response+json', 'text/html'];
  it.each(accepts)('answers what is known like the server, to who accepts %s', async (accept) => {
    const headers: Record<string, string> = accept === undefined ? {} : { accept };
    const first = await served.ask({ query: PROJECTS }, headers);
    expect(served.counts.answered).toBe(0);
    const second = await served.ask({ query: PROJECTS }, headers);
    expect(second).toEqual(first);
    expect(served.counts.answered).toBe(accept === 'text/html' ? 0 : 1);
  });

  it('answers a long list of names in every script like the server', async () => {
    const names = ['Poliția județului Cluj', 'Økokrim', 'Держприкордонслужба', 'plain'];
    const projects = Array.from({ length: 2_000 }, (_, index) => ({
      id: String(index),
      name: `${names[index % names.length] ?? ''} ${String(index)} 🚔`,
    }));
    served.answerInstead = () => JSON.stringify({ data: { projects } });
    const query = '{ projects { id name } }';
    const first = await served.ask({ query });
    expect(JSON.parse(first.text)).toEqual({ data: { projects } });
    expect(await served.ask({ query })).toEqual(first);
    expect(served.counts.answered).toBe(1);
    expect(served.gateway.executor?.counts.text).toBe(1);
  });

  it('checks variables and pages like the server', async () => {
    const query = 'query Page($first: Int!) { page(first: $first) { nodes } }';
    expect((await served.ask({ query, variables: { first: 1 } })).status).toBe(200);
    for (const variables of [{ first: 'one' }, {}, { first: 501 }, { first: -1 }]) {
      const known = await served.ask({ query, variables });
      // Another name for the same thing: the server sees it for the first time.
      const unknown = await served.ask({ query: `${query} # ${JSON.stringify(variables)}`, variables });
      expect(known).toEqual(unknown);
      expect(known.status).toBe(400);
    }
    await served.ask({ query, variables: { first: 2 } });
    expect(served.counts.answered).toBe(1);
  });

  it('takes no member of every object for a variable that is not given', async () => {
    const query = 'query Page($toString: Int) { page(first: $toString) { nodes } }';
    const first = await served.ask({ query });
    expect(JSON.parse(first.text)).toEqual({ data: { page: { nodes: ['a', 'b'] } } });
    expect(await served.ask({ query })).toEqual(first);
    expect(served.counts.answered).toBe(1);
  });

  it('leaves to the server what is wrong, and no subgraph is asked twice', async () => {
    const whole = await served.ask({ query: PROJECTS });
    served.asked.length = 0;
    served.answerInstead = (name, text) =>
      name === 'calendar' ? '{"data":null,"errors":[{"message":"Locked.","extensions":{"code":"BAD_CURSOR"}}]}' : text;
    const partly = await served.ask({ query: PROJECTS });
    expect(JSON.parse(partly.text)).toMatchObject({
      data: { projects: [{ id: '1', lastEvent: null, sentence: 'Project 1 held an unknown number of events' }, {}] },
      errors: [{ message: 'Locked.', extensions: { code: 'BAD_CURSOR' } }],
    });
    const once = [...served.asked];
    served.asked.length = 0;
    served.answerInstead = null;
    expect(await served.ask({ query: PROJECTS })).toEqual(whole);
    expect(once.sort()).toEqual(served.asked.sort());
  });

  it('leaves requests that want more than data, or say it in another way', async () => {
    await served.ask({ query: PROJECTS });
    const plan = await served.ask({ query: PROJECTS }, { 'apollo-query-plan-experimental': '1' });
    expect(plan.text).toContain('__queryPlanExperimental');
    const hashed = await served.ask({
      query: PROJECTS,
      extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } },
    });
    expect(JSON.parse(hashed.text)).toMatchObject({ errors: [{}] });
    const { status } = await served.ask({ query: PROJECTS }, { 'content-type': 'text/plain' });
    expect(status).toBe(400);
    expect(served.counts.answered).toBe(0);
  });

  it('executes once for callers with the same rights who ask the same at once, and never for others', async () => {
    await served.ask({ query: PROJECTS });
    const whole = served.asked.length;
    served.asked.length = 0;
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    served.answerInstead = async (_name, text) => {
      await held;
      return text;
    };
    const callers = ['Bearer a', 'Bearer a', 'Bearer b'].map((authorization) =>
      served.ask({ query: PROJECTS }, { authorization }),
    );
    while (served.counts.shared === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    release();
    const answers = await Promise.all(callers);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(served.counts.shared).toBe(1);
    expect(served.asked).toHaveLength(2 * whole);
  });
});

/** Each of six knows the place next to a place, so that every step may be asked of any of them. */
const neighbours = ['one', 'two', 'three', 'four', 'five', 'six'].map((name) => ({
  name,
  sdl: `
    type Query { from${name}: Place }
    type Place @key(fields: "id") { id: ID! next: Place @shareable }`,
  resolvers: {},
}));

describe('the lane, asked what could be answered in too many ways', () => {
  it('leaves it to the server each time, which says so', async () => {
    const served = await Served.open(neighbours);
    const query = `{ fromone ${'{ next '.repeat(8)}{ id }${' }'.repeat(8)} }`;
    const first = await served.ask({ query });
    expect(first).toMatchObject({ status: 400, text: expect.stringContaining('OPERATION_TOO_COMPLEX') as string });
    expect(await served.ask({ query })).toEqual(first);
    expect(served.asked).toEqual([]);
    await served.close();
  });
});
