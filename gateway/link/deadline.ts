/** The time a subgraph has for one answer. Lighter than an AbortSignal, of which every fetch would need one. */
export class Deadline {
  passed = false;
  private stop: ((reason: Error) => void) | null = null;

  constructor(private readonly milliseconds: number) {}

  /** What to do when the time is over; one thing, and only while the answer is awaited. */
  onPassed(stop: (reason: Error) => void): void {
    if (this.passed) stop(this.reason());
    else this.stop = stop;
  }

  /** Waits for the work, and no longer than this: work in this process may not heed the time. */
  of<T>(work: (deadline: Deadline) => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.passed = true;
        const reason = this.reason();
        this.stop?.(reason);
        reject(reason);
      }, this.milliseconds);
      // Neither throws, so that a plain step after them is as good as `finally`, and costs less.
      void work(this)
        .then(resolve, reject)
        .then(() => clearTimeout(timer));
    });
  }

  private reason(): Error {
    return new Error(`no answer within ${this.milliseconds} ms`);
  }
}
