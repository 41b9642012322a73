import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { Spans1764000000003 } from './0004-spans';

/** A block of days is four of those below it, no longer two: a page of deployments under way on a day reads half as many. */
export class LongerBlocks1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const spans = new Spans1764000000003();
    await spans.down(runner);
    await spans.up(runner);
  }

  /** The blocks before are made by the migration `Spans` of the program that reads them. */
  async down(): Promise<void> {}
}
