import { BatchLoader, type Loaded } from './batch';

type Batch<K, V> = (keys: readonly K[]) => Promise<readonly V[]>;

/** The row of a key, or null. One call of the batch for all keys asked in one tick. */
export function loadOne<K, V>(batch: Batch<K, V>, keyOf: (row: V) => K): BatchLoader<K, V | null> {
  return new BatchLoader<K, V | null>(async (keys) => {
    const found = new Map((await batch(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => found.get(key) ?? null);
  });
}

/** Every row of a key: an empty list when there is none, never undefined. */
export function loadMany<K, V>(batch: Batch<K, V>, keyOf: (row: V) => K): BatchLoader<K, V[]> {
  return new BatchLoader<K, V[]>(async (keys) => {
    const groups = new Map<K, V[]>(keys.map((key) => [key, []]));
    for (const row of await batch(keys)) groups.get(keyOf(row))?.push(row);
    return keys.map((key) => groups.get(key) ?? []);
  });
}

/**
 * Answers asked per parent with the same request, such as a filtered list: parents that ask alike share one batch.
 * @param batch one statement (or one fixed number of them) for many parents
 */
export function loadPer<Request, V>(
  batch: (request: Request, parents: readonly string[]) => Promise<ReadonlyMap<string, V>>,
  absent: (request: Request) => V,
): { load(parent: string, request: Request): Loaded<V> } {
  const loaders = new Map<string, BatchLoader<string, V>>();
  return {
    load(parent, request) {
      const signature = JSON.stringify(request);
      let loader = loaders.get(signature);
      if (!loader) {
        loader = new BatchLoader<string, V>(async (parents) => {
          const answers = await batch(request, parents);
          return parents.map((key) => answers.get(key) ?? absent(request));
        });
        loaders.set(signature, loader);
      }
      return loader.load(parent);
    },
  };
}
