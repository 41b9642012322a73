import { HubError } from '../../../shared/errors';
import { type Staging } from './staging';

type Swapped = Pick<Staging, 'place' | 'prepare' | 'swap' | 'back' | 'discard'>;

/**
 * Puts every staging in its place, or none: all that may be refused is asked of each before the first is moved, and
 * those that were moved go back when one fails.
 * @throws HubError RESTORE_HALF_DONE when one of those does not go back; whatever was there is then kept beside it
 */
export async function swapAll(stagings: readonly Swapped[]): Promise<void> {
  const moved: Swapped[] = [];
  const stuck: Swapped[] = [];
  try {
    for (const staging of stagings) await staging.prepare();
    for (const staging of stagings) {
      await staging.swap();
      moved.push(staging);
    }
  } catch (cause) {
    for (const staging of moved.reverse()) await staging.back().catch(() => stuck.push(staging));
    if (stuck.length === 0) throw cause;
    const places = stuck.map(({ place }) => place).join(', ');
    throw new HubError('RESTORE_HALF_DONE', `Restored, and not brought back: ${places}.`, {}, cause);
  } finally {
    for (const staging of stagings) if (!stuck.includes(staging)) await staging.discard();
  }
}
