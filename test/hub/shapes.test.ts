import { savedQuestions } from '../../gateway/hub/questions';
import { type OpenHub, openHubInFiveProcesses, openHubInOneProcess } from '../kit';

type Hub = Awaited<ReturnType<OpenHub>>;

/** An answer without the moment its records were counted. */
const timeless = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer), (key, value: unknown) =>
    key === 'asOf' && typeof value === 'string' && value.includes('T') ? 'when asked' : value,
  );

describe('the hub in one process and as five', () => {
  let one: Hub;
  let five: Hub;
  beforeAll(async () => {
    [one, five] = await Promise.all([openHubInOneProcess(), openHubInFiveProcesses()]);
  }, 60_000);
  afterAll(() => Promise.all([one.close(), five.close()]));

  it('answer every saved question alike', async () => {
    const questions = await savedQuestions();
    expect(questions).toHaveLength(20);
    for (const { name, query } of questions) {
      const [local, remote] = await Promise.all([one.answer(query), five.answer(query)]);
      expect([name, timeless(remote)]).toEqual([name, timeless(local)]);
    }
  }, 60_000);
});
