/** What waits for the end of this turn of the event loop. */
let waiting: (() => void)[] = [];

function goOn(): void {
  const all = waiting;
  waiting = [];
  for (const act of all) act();
}

/**
 * Does something at the end of this turn of the event loop, behind all else that waits for it. Writes to sockets cost
 * less when they follow each other closely: who is woken by the first is awake for the others. What is done must not
 * throw.
 */
export function atTurnEnd(act: () => void): void {
  if (waiting.push(act) === 1) setImmediate(goOn);
}
