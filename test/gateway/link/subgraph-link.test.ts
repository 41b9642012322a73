import { parse } from 'graphql';
import { SubgraphLink } from '../../../gateway/link';
import { createLog } from '../../../shared/log';

const QUERY = '{ events { title } }';

/** A link to a subgraph that sends one text, whatever it is asked. */
const linkTo = (text: string) =>
  new SubgraphLink({
    name: 'calendar',
    transport: { inText: true, send: async () => text, close: async () => undefined },
    timeoutMs: 1_000,
    log: createLog('test', 'silent'),
  });

async function answerOf(text: string) {
  const link = linkTo(text);
  const answer = await link.ask({ query: QUERY, variables: {} }, parse(QUERY));
  return typeof answer === 'string' ? link.read(answer, { query: QUERY, variables: {} }, parse(QUERY)) : answer;
}

describe('a subgraph that answers in text', () => {
  it('is read when somebody has to', async () => {
    expect(await answerOf('{"data":{"events":[]}}')).toEqual({ data: { events: [] } });
  });

  it('keeps its errors, with nulls for the data it does not give', async () => {
    const errors = [{ message: 'Locked.', extensions: { code: 'BAD_CURSOR' } }];
    expect(await answerOf(JSON.stringify({ errors }))).toEqual({ data: { events: null }, errors });
  });

  const noAnswers = ['<html>', '[1]', '', '{"data":', '{"errors":[{}]}', '{"message":"Bad gateway"}', '{"data":null}'];
  it.each(noAnswers)('is unavailable when it sends %s', async (text) => {
    expect(await answerOf(text)).toMatchObject({
      data: { events: null },
      errors: [{ path: ['events'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'calendar' } }],
    });
  });

  it('says what is wrong with its part of an answer, not with which status the whole is sent', async () => {
    const extensions = { code: 'BAD_CURSOR', http: { status: 9999 } };
    const text = JSON.stringify({ data: { events: null }, errors: [{ message: 'Locked.', path: 5, extensions }] });
    expect(await answerOf(text)).toEqual({
      data: { events: null },
      errors: [{ message: 'Locked.', extensions: { code: 'BAD_CURSOR' } }],
    });
  });

  it('is up when it answers, and down when it sends something else', async () => {
    expect(await linkTo('{"data":{"__typename":"Query"}}').isUp(1_000)).toBe(true);
    expect(await linkTo('<html>').isUp(1_000)).toBe(false);
  });
});
