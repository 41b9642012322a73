import { staleFiles } from '../../gateway/hub/generate';

describe('generated files', () => {
  it('say what the code says: schemas, supergraph and error table', async () => {
    expect((await staleFiles()).map(({ path }) => path)).toEqual([]);
  });
});
