import sql from 'sql-template-tag';
import { contains } from '../../../subgraphs/bilateral/text-search';

describe('searching for a text', () => {
  it('takes the signs of a pattern for themselves', () => {
    expect(contains(sql`t.name`, '100 %_!').values).toEqual(['%100 !%!_!!%', '%100 !%!_!!%']);
  });

  it('meets both spellings a database makes of capital letters', () => {
    expect(contains(sql`t.name`, 'ØST').values).toEqual(['%øst%', '%Øst%']);
  });
});
