import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Page } from 'playwright-core';
import { type z } from 'zod';
import { absent, type Console, openConsole } from '../kit';

const QUESTIONS = resolve(__dirname, '../../gateway/console/questions');

/** The console open for the tests of a file; each test is a visit of its own. */
export interface Asking {
  /** The answer the graph gives to a saved question, read as it must be. */
  ask<Shape extends z.ZodType>(number: number, shape: Shape): Promise<z.infer<Shape>>;
  /** Answers a question by clicking from the front page, or says in its name why that was skipped. */
  byClicking(name: string, drive: (page: Page) => Promise<void>): void;
  readonly console: () => Console;
}

export function openForQuestions(): Asking {
  let opened: Console | undefined;
  const console = (): Console => {
    if (!opened) throw new Error('The console is not open.');
    return opened;
  };
  beforeAll(async () => {
    if (absent === undefined) opened = await openConsole();
  }, 60_000);
  afterAll(async () => opened?.close());
  return {
    console,
    async ask(number, shape) {
      const file = readdirSync(QUESTIONS).find((name) => name.startsWith(String(number).padStart(2, '0')));
      return shape.parse(await console().hub.ask(readFileSync(join(QUESTIONS, file ?? 'absent'), 'utf8')));
    },
    byClicking(name, drive) {
      // Starting pages takes seconds on a busy machine; nothing asserts on time.
      if (absent === undefined) it(name, () => console().visit('/', drive), 120_000);
      else it.skip(`${name} (skipped: ${absent})`, () => undefined);
    },
  };
}
