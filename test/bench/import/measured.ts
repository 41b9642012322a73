import { z } from 'zod';

const Memory = z.object({ documents: z.number(), megabytes: z.number() });
/** What a process held when so many documents were stored. */
export type Memory = z.infer<typeof Memory>;

/** What a run in a process of its own measured: seconds by the clock, of the processor, and megabytes. */
export const Measured = z.object({
  releases: z.number(),
  seconds: z.record(z.string(), z.number()),
  processorSeconds: z.number(),
  peakMegabytes: z.number(),
  memory: z.array(Memory),
});
export type Measured = z.infer<typeof Measured>;

/** Megabytes that memory rises by for each 10,000 documents, by least squares; null where there are too few points. */
export function slopeOf(memory: readonly Memory[]): number | null {
  // Until the largest transactions have come a few times, it rises because they do.
  const settled = memory.slice(Math.ceil(memory.length / 3));
  if (settled.length < 8) return null;
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(settled.map(({ documents }) => documents)), mean(settled.map(({ megabytes }) => megabytes))];
  const above = settled.reduce((sum, at) => sum + (at.documents - x) * (at.megabytes - y), 0);
  const below = settled.reduce((sum, at) => sum + (at.documents - x) ** 2, 0);
  return (above / below) * 10_000;
}
