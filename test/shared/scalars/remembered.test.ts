import { GraphQLDateTimeISO } from 'graphql-scalars';
import { DateTimeISO } from '../../../shared/scalars';

describe('a scalar that remembers', () => {
  it.each(['2014-05-01T00:00:00.000Z', '2014-05-01T02:00:00+02:00'])('writes %s as it always did', (instant) => {
    const written = GraphQLDateTimeISO.serialize(instant);
    expect([DateTimeISO.serialize(instant), DateTimeISO.serialize(instant)]).toEqual([written, written]);
  });

  it('refuses the second time what it refused the first', () => {
    const refused = () => DateTimeISO.serialize('yesterday');
    expect(refused).toThrow('DateTime cannot represent an invalid date-time-string yesterday');
    expect(refused).toThrow('DateTime cannot represent an invalid date-time-string yesterday');
  });
});
