import { readInstant } from '../../../../subgraphs/procurement/import/instant';

describe('a date as files write it', () => {
  it.each([
    ['2017-06-23T00:00:00.000Z', '2017-06-23T00:00:00.000Z', '2017-06-23', null],
    ['2016-06-20T00:00:00+04:00', '2016-06-19T20:00:00.000Z', '2016-06-20', null],
    ['2016-06-20T00:00:00-0500', '2016-06-20T05:00:00.000Z', '2016-06-20', null],
    ['2014-12-17t16:44z', '2014-12-17T16:44:00.000Z', '2014-12-17', null],
    ['2014-12-17 16:44:56', '2014-12-17T16:44:56.000Z', '2014-12-17', 'DATE_WITHOUT_ZONE'],
    ['2014-12-17', '2014-12-17T00:00:00.000Z', '2014-12-17', 'DATE_WITHOUT_TIME'],
  ])('is read: %s', (text, at, on, assumed) => {
    expect(readInstant(text)).toEqual({ instant: { at, on }, assumed });
  });

  it.each([
    '',
    '2015-02-30',
    '2015-13-01T00:00:00Z',
    '0001-01-01T00:00:00Z',
    '17.12.2014',
    '2014-12-17T25:00:00Z',
    'mâine',
  ])('is left open: %j', (text) => {
    expect(readInstant(text)).toBeNull();
  });
});
