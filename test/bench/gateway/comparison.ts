import { peakMemory } from '../process-figures';
import { type Ground } from './ground';
import { type Contender } from './contenders';
import { type BenchOperation, operationNameOf, requestsOf } from './operations';
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
  /** The first is what the others are compared with. */
  readonly running: readonly RunningContender[];
  readonly peaks: ReadonlyMap<string, number | null>;
  /** By operation, then by contender. */
  readonly medians: ReadonlyMap<string, ReadonlyMap<string, Round>>;
  /** Answers that were compared. */
  readonly checked: number;
  /** Contenders that took no part, in all or in one operation, and why. */
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
  const takesPart = (contender: Contender, operation: BenchOperation): boolean =>
    canAnswer(contender, operation) && !wrong.some((one) => one.contender === contender && one.operation === operation);
  const leftOut = [
    ...session.failed,
    ...wrong.map(
      ({ contender, operation, how }) =>
        `${contender.title}, of ${operationNameOf(operation.query)}: it answers ${how} …`,
    ),
  ];
  for (const reason of leftOut) tell(`Left out: ${reason}`);
  tell(`${answers} answers compared.`);
  const measured = new Map([...operations.keys()].map((name) => [name, new Map<string, Round[]>()]));
  for (let round = 0; round <= rounds; round += 1) {
    tell(round === 0 ? 'Warming up …' : `Round ${round} of ${rounds} …`);
    for (const [name, operation] of operations) {
      // Every second round in the other order: what the machine does meanwhile falls on all alike.
      for (const contender of round % 2 === 0 ? session.running : [...session.running].reverse()) {
        if (!takesPart(contender.contender, operation)) continue;
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
  for (const { name, pid } of session.running) peaks.set(name, await peakMemory(pid));
  const medians = new Map(
    [...measured].map(([name, byContender]) => [
      name,
      new Map([...byContender].map(([one, results]) => [one, medianOf(results)])),
    ]),
  );
  return { running: session.running, peaks, medians, checked: answers, leftOut, pinned: session.pinned };
}
