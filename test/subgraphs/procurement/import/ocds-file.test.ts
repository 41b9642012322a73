import { mapDocument } from '../../../../subgraphs/procurement/import/ocds.mapping';
import { fixture, foundIn } from './importing';

/** What becomes of a file: ocids that were read, and refusals with their pointer. */
const outcomesOf = async (name: string): Promise<string[]> =>
  (await foundIn(fixture(name))).map((found) => {
    const mapped = mapDocument(found);
    return mapped.kind === 'refusal' ? `${mapped.departure.rule} ${mapped.departure.pointer}` : mapped.ocid;
  });

describe('a file of OCDS', () => {
  it.each([
    ['release.json', ['ocds-example-full']],
    ['release-package.json', ['ocds-example-p1', 'ocds-example-p2']],
    ['record.json', ['ocds-example-rec']],
    ['record-releases-first.json', ['ocds-example-late']],
    ['record-package.json', ['ocds-example-linked', 'ocds-example-merged', 'RECORD_EMPTY /records/2']],
    [
      'package-with-strays.json',
      ['SHAPE_UNKNOWN /releases/1', 'ocds-example-bun', 'OCID_MISSING /releases/2/ocid', 'SHAPE_UNKNOWN /releases/3'],
    ],
    ['without-ocid.json', ['OCID_MISSING /ocid']],
    ['not-ocds.json', ['SHAPE_UNKNOWN ']],
    ['not-json.broken', ['DOCUMENT_UNREADABLE ']],
    ['truncated-release.broken', ['DOCUMENT_TRUNCATED ']],
    ['truncated-package.broken', ['ocds-example-inainte', 'DOCUMENT_TRUNCATED ']],
    ['spoiled-release.broken', ['ocds-example-primul', 'DOCUMENT_UNREADABLE /releases/1', 'ocds-example-ultimul']],
  ])('is taken for what it is: %s', async (name, outcomes) => {
    expect((await outcomesOf(name)).sort()).toEqual([...outcomes].sort());
  });

  it('says where it stops being readable, and quotes nothing of it', async () => {
    const found = await foundIn(fixture('spoiled-release.broken'));
    const messages = found.flatMap((one) => (one.kind === 'refusal' ? [one.departure.message] : []));
    expect(messages).toEqual(['Not JSON at byte 995, line 3, column 72; refused.']);
  });
});
