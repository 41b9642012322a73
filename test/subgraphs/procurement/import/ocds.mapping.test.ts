import { mapDocument } from '../../../../subgraphs/procurement/import/ocds.mapping';
import { fixture, foundIn, mappedFixture, remarks } from './importing';

describe('the mapping of OCDS', () => {
  it('reads a complete release into rows, and remarks on nothing', async () => {
    const mapped = await mappedFixture('release.json');
    expect(mapped.departures).toEqual([]);
    expect(mapped.process).toMatchObject({
      ocid: 'ocds-example-full',
      title: 'Stații de lucru',
      mainCategory: 'GOODS',
      status: 'COMPLETE',
      method: 'OPEN',
      methodDetails: 'Licitație deschisă',
      valueAmount: '120000.5',
      valueCurrency: 'RON',
      numberOfTenderers: 3,
      tenderEndsAt: '2015-04-01T11:00:00.000Z',
      enquiryEndsAt: '2015-03-12T09:00:00.000Z',
      awardEndsAt: '2015-05-02T00:00:00.000Z',
      contractStartsAt: '2015-06-01T00:00:00.000Z',
      notReported: [],
    });
    expect(mapped.items.map(({ awardId, cpv, quantity, unit }) => [awardId === null, cpv, quantity, unit])).toEqual([
      [true, '30213000', '12', 'bucată'],
      [false, '30213000', '7', null],
    ]);
    expect(
      mapped.suppliers.map(({ name, scheme, identifier, country }) => [name, scheme, identifier, country]),
    ).toEqual([
      ['Furnizor Unu SRL', 'RO-CUI', '200', 'RO'],
      ['Leverandør To AS', 'NO-ORGNR', '300', 'NO'],
      ['Furnizor Unu SRL', 'RO-CUI', '200', 'RO'],
      ['Leverandør To AS', 'NO-ORGNR', '300', 'NO'],
    ]);
    expect(mapped.contracts[0]).toMatchObject({ awardId: mapped.awards[0]?.id, localId: 'c-1', status: 'ACTIVE' });
  });

  it('adds up awards that stand, and takes the first of them as the day of the award', async () => {
    const { process, awards } = await mappedFixture('release.json');
    expect(awards.map(({ status }) => status)).toEqual(['ACTIVE', 'CANCELLED', 'ACTIVE']);
    expect(process).toMatchObject({
      awardCount: 3,
      awardedAmount: '110000.25',
      awardedCurrency: 'RON',
      publishedOn: '2015-03-02',
      deadlineOn: '2015-04-01',
      awardedOn: '2015-05-04',
      signedOn: '2015-05-20',
      publicationToDeadlineDays: 30,
      deadlineToAwardDays: 33,
      awardToSignatureDays: 16,
    });
  });

  it('keeps national words beside the closed lists, and says so', async () => {
    const { process, awards, departures } = await mappedFixture('romanian-words.json');
    expect(process).toMatchObject({
      status: null,
      statusDetails: 'Evaluarea ofertelor',
      method: null,
      methodDetails: 'Licitaţie publică',
      mainCategory: 'GOODS',
    });
    expect(process.notReported).toEqual(expect.arrayContaining(['status', 'method']));
    expect(awards[0]).toMatchObject({ status: null, statusDetails: 'Înregistrat(ă)' });
    expect(remarks(departures)).toEqual([
      'CLOSED_CODE_UNKNOWN /awards/0/status',
      'CLOSED_CODE_UNKNOWN /tender/procurementMethod',
      'CLOSED_CODE_UNKNOWN /tender/status',
      'CODE_SPELLING /tender/mainProcurementCategory',
    ]);
  });

  it('has no tender where there is only a plan, and takes planning as a list for what it is', async () => {
    const { process, departures } = await mappedFixture('planning-as-list.json');
    expect(process).toMatchObject({ hasTender: false, status: null, title: null });
    expect(remarks(departures)).toEqual(['CLOSED_CODE_UNKNOWN /initiationType', 'PLANNING_AS_LIST /planning']);
  });

  it('keeps negative lead times, counted by the calendar of the publisher', async () => {
    const { process, departures } = await mappedFixture('lead-times.json');
    expect(process).toMatchObject({
      publishedOn: '2015-04-05',
      publicationToDeadlineDays: -4,
      deadlineToAwardDays: -12,
      awardToSignatureDays: -1,
    });
    expect(remarks(departures)).toEqual([
      'LEAD_TIME_NEGATIVE /awards',
      'LEAD_TIME_NEGATIVE /contracts',
      'LEAD_TIME_NEGATIVE /tender',
    ]);
  });

  it('stores what an amount says exactly, or not at all', async () => {
    const { process, awards, items, departures } = await mappedFixture('amounts.json');
    expect([process.valueAmount, process.valueCurrency]).toEqual(['1500.5', 'RON']);
    expect(awards.map(({ localId, valueAmount }) => [localId, valueAmount])).toEqual([
      ['large', null],
      ['negative', '-10'],
      ['nameless', null],
      ['unknown', null],
      ['worded', null],
      ['empty', null],
      ['euro', '5'],
    ]);
    expect(items[0]?.quantity).toBe('1.2346');
    expect(process.awardedAmount).toBeNull();
    expect(remarks(departures)).toEqual([
      'AMOUNT_NEGATIVE /awards/1/value/amount',
      'AMOUNT_ROUNDED /tender/items/0/quantity',
      'AMOUNT_TOO_LARGE /awards/0/value/amount',
      'AMOUNT_UNREADABLE /awards/4/value/amount',
      'CODE_SPELLING /tender/value/currency',
      'CURRENCY_MISSING /awards/2/value/currency',
      'CURRENCY_MIXED /awards',
      'CURRENCY_UNKNOWN /awards/3/value/currency',
      'EMPTY_VALUE /awards/5/value/amount',
      'EMPTY_VALUE /awards/5/value/currency',
      'TYPE_MISMATCH /tender/value/amount',
    ]);
  });

  it('reads dates that are nearly right, and leaves open those that are not', async () => {
    const { process, departures } = await mappedFixture('dates.json');
    expect(process).toMatchObject({
      tenderStartsAt: '2015-04-10T00:00:00.000Z',
      tenderEndsAt: '2015-04-01T14:00:00.000Z',
      enquiryStartsAt: null,
      enquiryEndsAt: null,
    });
    expect(remarks(departures)).toEqual([
      'DATE_UNREADABLE /tender/enquiryPeriod/endDate',
      'DATE_UNREADABLE /tender/enquiryPeriod/startDate',
      'DATE_WITHOUT_TIME /tender/tenderPeriod/startDate',
      'DATE_WITHOUT_ZONE /tender/tenderPeriod/endDate',
      'PERIOD_NEGATIVE /tender/tenderPeriod',
    ]);
  });

  it('keeps both of two entries with one id, and a contract whose award is not there', async () => {
    const { items, awards, contracts, departures } = await mappedFixture('duplicates.json');
    expect(new Set(items.map(({ id }) => id)).size).toBe(2);
    expect(new Set(awards.map(({ id }) => id)).size).toBe(2);
    expect(contracts[0]?.awardId).toBeNull();
    expect(remarks(departures)).toEqual([
      'DUPLICATE_ID /awards/1/id',
      'DUPLICATE_ID /tender/items/1/id',
      'REFERENCE_UNKNOWN /contracts/0/awardID',
    ]);
  });

  it('names what is missing, and what is of another type, without losing the rest', async () => {
    expect(remarks((await mappedFixture('missing-fields.json')).departures)).toEqual([
      'REFERENCE_UNKNOWN /awards/0/suppliers/0/id',
      'REQUIRED_MISSING /awards/0/id',
      'REQUIRED_MISSING /contracts/0/awardID',
      'REQUIRED_MISSING /contracts/0/id',
      'REQUIRED_MISSING /date',
      'REQUIRED_MISSING /id',
      'REQUIRED_MISSING /initiationType',
      'REQUIRED_MISSING /tag',
      'REQUIRED_MISSING /tender/id',
    ]);
    const { process, departures } = await mappedFixture('types.json');
    expect(process).toMatchObject({ title: '42', numberOfTenderers: 3, status: null, buyerId: null });
    expect(departures.every(({ rule }) => rule === 'TYPE_MISMATCH')).toBe(true);
    expect(departures).toHaveLength(7);
  });

  it('takes CPV codes without their check digit, from further classifications too', async () => {
    const { items, departures } = await mappedFixture('cpv.json');
    expect(items.map(({ cpv }) => cpv)).toEqual(['30213000', null, '48000000']);
    expect(remarks(departures)).toEqual(['CPV_UNREADABLE /tender/items/1/classification/id']);
  });

  it('takes the compiled release of a record, else merges its releases by date', async () => {
    const [linked, merged] = (await foundIn(fixture('record-package.json'))).map(mapDocument);
    expect(linked).toMatchObject({
      kind: 'mapped',
      process: { status: 'UNSUCCESSFUL', title: 'Stații de lucru' },
      releases: [],
    });
    expect(merged).toMatchObject({
      kind: 'mapped',
      process: { status: 'UNSUCCESSFUL', title: 'Stații de lucru', firstReleasedOn: '2015-03-02' },
      releases: [{ releaseId: 'rec-2' }, { releaseId: 'rec-1' }],
    });
  });
});
