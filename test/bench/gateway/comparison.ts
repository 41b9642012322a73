import { peakMemory } from '../process-figures';
import { type Ground } from './ground';
import { type BenchOperation, requestsOf } from './operations';
import { canAnswer, checkAnswers, drive, medianOf, type Round } from './rounds';
import { openSession, type RunningContender } from './session';

/** How much is driven. */
export interface Effort {
  /** Interleaved rounds. */
  readonly rounds: number;
  /** How long each contender is driven in a round. */
  readonly seconds: number;
}

/** What gateways over one ground were found to do. */
export interface Comparison {
  /** Those that answered rightly; the first is what the others are compared with. */
  readonly running: readonly RunningContender[];
  readonly peaks: ReadonlyMap<string, number | null>;
  /** By operation, then by contender. */
  readonly medians: ReadonlyMap<string, ReadonlyMap<string, Round>>;
  /** Answers that were compared. */
  readonly checked: number;
  /** Contenders that took no part, and why. */
  readonly leftOut: readonly string[];
  readonly pinned: boolean;
}

/** Compares gateways over one ground: first their answers, then in interleaved rounds what they cost. */
export async function compare(
  names: readonly string[],
  openGround: () => Promise<Ground>,
  operations: ReadonlyMap<string, BenchOperation>,
  { rounds, seconds }: Effort,
  tell: (line: string) => void,
): Promise<Comparison> {
  const asked = [...operations.values()].map((operation) => ({ operation, requests: requestsOf(operation) }));
  tell(`Starting ${names.join(', ')} …`);
  await using session = await openSession(names, openGround, asked[0]?.requests[0] ?? {});
  const { answers, wrong } = await checkAnswers(session, asked);
  const right = session.running.filter(({ name }) => !wrong.has(name));
  const leftOut = [...session.failed, ...[...wrong].map(([name, how]) => `${name} answers otherwise, ${how}`)];
  for (const reason of leftOut) tell(`Left out: ${reason}`);
  tell(`${answers} answers compared.`);
  const measured = new Map([...operations.keys()].map((name) => [name, new Map<string, Round[]>()]));
  for (let round = 0; round <= rounds; round += 1) {
    tell(round === 0 ? 'Warming up …' : `Round ${round} of ${rounds} …`);
    for (const [name, operation] of operations) {
      // Every second round in the other order: what the machine does meanwhile falls on all alike.
      for (const contender of round % 2 === 0 ? right : [...right].reverse()) {
        if (!canAnswer(contender.contender, operation)) continue;
        const driven = await drive(contender, operation, {
          seconds: round === 0 ? 1 : seconds,
          subgraphs: contender.contender.kind === 'embedded' ? [] : session.ground.pids,
        });
        const byContender = measured.get(name);
        if (round > 0) byContender?.set(contender.name, [...(byContender.get(contender.name) ?? []), driven]);
      }
    }
  }
  const peaks = new Map<string, number | null>();
  for (const { name, pid } of right) peaks.set(name, await peakMemory(pid));
  const medians = new Map(
    [...measured].map(([name, byContender]) => [
      name,
      new Map([...byContender].map(([one, results]) => [one, medianOf(results)])),
    ]),
  );
  return { running: right, peaks, medians, checked: answers, leftOut, pinned: session.pinned };
}
