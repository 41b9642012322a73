import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';

/** Numbers that look random and are the same on every run: mulberry32. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const WORDS =
  'achiziție de echipamente pentru laboratorul regional servicii mentenanță utstyr til etterforskning levering supply and installation of workstations including warranty training works at the seat lot framework agreement quality price delivery within days after signature'.split(
    ' ',
  );
const BUYERS = 500;
const SUPPLIERS = 5_000;
/** A second publication of a process comes right after the first, or so many releases later. */
const LATER = 2_998;

const text = (random: (below: number) => number, length: number): string => {
  let said = '';
  while (said.length < length) said += `${WORDS[random(WORDS.length)] ?? ''} `;
  return said.slice(0, length).trim();
};

const dayOf = (day: number): string => new Date(Date.UTC(2014, 0, 1) + day * 86_400_000).toISOString();

const partyOf = (role: 'buyer' | 'supplier', number: number) => ({
  id: `GB-COH-${role}-${String(number)}`,
  name: role === 'buyer' ? `Example authority ${String(number)}` : `Example supplier ${String(number)} Ltd`,
  identifier: { scheme: 'GB-COH', id: `${role}-${String(number)}`, legalName: null, uri: null },
  address: {
    streetAddress: 'Example Road 1',
    locality: 'Exampleton',
    postalCode: 'EX1 1EX',
    countryName: 'United Kingdom',
  },
  contactPoint: { name: 'Contact point', email: 'contact@example.org', telephone: '', faxNumber: null },
  roles: [role],
});

/** Every third release is the second publication of a process that was there before. */
const firstOf = (number: number): number =>
  number % 3 !== 1 ? number : number % 6 === 1 || number < LATER ? number - 1 : number - LATER;

/** As much of a release as others look at; the rest is as OCDS has it. */
interface MadeUpRelease extends Readonly<Record<string, unknown>> {
  readonly ocid: string;
}

/**
 * A made-up release, the same on every run: 350 to 3,500 bytes, the upper end the size of the real ones of the United
 * Kingdom. One in ten departs from the standard: a national word, `planning` as a list, a deadline before publication.
 */
export function releaseOf(number: number): MadeUpRelease {
  const first = firstOf(number);
  const random = numbersFrom(number);
  const day = (first % 900) + (number === first ? 0 : 40);
  const ocid = `ocds-bench1-${String(first).padStart(7, '0')}`;
  const buyer = partyOf('buyer', first % BUYERS);
  const awarded = number !== first || random(3) === 0;
  const supplier = awarded ? partyOf('supplier', random(SUPPLIERS)) : null;
  const value = { amount: 1_000 + random(5_000_000) / 4, currency: 'GBP' };
  const cpv = String(30_000_000 + random(900) * 10_000);
  return {
    ocid,
    id: `${ocid}-${String(number)}`,
    date: dayOf(day),
    language: 'en-GB',
    tag: awarded ? ['tender', 'award', 'contract'] : ['tender'],
    initiationType: 'tender',
    ...(number % 50 === 7 ? { planning: [{ budget: { id: '1' } }] } : {}),
    parties: supplier ? [buyer, supplier] : [buyer],
    buyer: { id: buyer.id, name: buyer.name },
    tender: {
      id: `${ocid}-t`,
      title: text(random, 20 + random(60)),
      description: text(random, random(10) === 0 ? 0 : random(2_000)),
      status: number % 10 === 3 ? 'Evaluarea ofertelor' : awarded ? 'complete' : 'active',
      procurementMethod: 'open',
      mainProcurementCategory: 'goods',
      value,
      tenderPeriod: { startDate: dayOf(day), endDate: dayOf(day + (number % 100 === 9 ? -2 : 21)) },
      items: Array.from({ length: 1 + random(2) }, (_, item) => ({
        id: item + 1,
        description: text(random, 30),
        classification: { scheme: 'CPV', id: cpv, description: 'Made-up class' },
        quantity: 1 + random(20),
      })),
    },
    ...(supplier
      ? {
          awards: [
            {
              id: 'a-1',
              title: text(random, 30),
              status: 'active',
              date: dayOf(day + 30),
              value,
              suppliers: [{ id: supplier.id, name: supplier.name }],
            },
          ],
          contracts: [{ id: 'c-1', awardID: 'a-1', status: 'active', dateSigned: dayOf(day + 40), value }],
        }
      : {}),
  };
}

/** Writes a release package of so many releases, unless it is there already; returns its bytes. */
export async function writePackage(path: string, releases: number): Promise<number> {
  const known = await stat(path).catch(() => null);
  if (known) return known.size;
  await mkdir(dirname(path), { recursive: true });
  const file = createWriteStream(`${path}.part`);
  file.write(
    '{"uri":"https://example.org/bench","version":"1.1","publishedDate":"2016-01-01T00:00:00Z","publisher":{"name":"Made up"},"releases":[\n',
  );
  for (let number = 0; number < releases; number += 1) {
    const line = JSON.stringify(releaseOf(number));
    if (!file.write(number === 0 ? line : `,\n${line}`)) await once(file, 'drain');
  }
  file.end('\n]}\n');
  await finished(file);
  // Under its own name only once it is whole.
  await rename(`${path}.part`, path);
  return (await stat(path)).size;
}
