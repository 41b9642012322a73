import { createHash } from 'node:crypto';
import { type LinkAnswer, type Transport } from '../../../gateway/link';
import { type Weather } from './opened';

/** What may go wrong at a field of a subgraph's answer. */
export type Fault = 'error' | 'null' | 'missing' | 'extra' | 'wrong leaf' | 'wrong shape';

export interface Storm {
  readonly seed: number;
  /** Subgraphs that cannot be reached, or that answer nothing but an error. */
  readonly dead: readonly string[];
  readonly refusing: readonly string[];
  readonly faults: readonly Fault[];
  /** Fields left alone. */
  readonly spared: readonly string[];
  /** One field in so many is hit. */
  readonly every: number;
}

type Path = readonly (string | number)[];

/**
 * Faults that fall on the same fields whatever way an answer was asked for: a place is known by its names and by the
 * entity it belongs to, not by its number in a request, for the gateways number them differently.
 */
export function storm({ seed, dead, refusing, faults, spared, every }: Storm): Weather {
  return (subgraph, transport) => {
    const hit = (place: string): Fault | null => {
      const [first = 0, second = 0] = createHash('sha1').update(`${seed} ${place}`).digest();
      return first % every === 0 ? (faults[second % faults.length] ?? null) : null;
    };
    const send: Transport['send'] = async (request, signal) => {
      if (dead.includes(subgraph)) throw new Error('connect ECONNREFUSED');
      if (refusing.includes(subgraph)) {
        return { data: null, errors: [{ message: 'No.', extensions: { code: 'BAD_CURSOR' } }] };
      }
      const sent = await transport.send(request, signal);
      const answer = typeof sent === 'string' ? (JSON.parse(sent) as LinkAnswer) : sent;
      const { representations } = request.variables;
      return spoil(answer, hit, spared, Array.isArray(representations) ? representations : null);
    };
    return { ...transport, send };
  };
}

function spoil(
  answer: LinkAnswer,
  hit: (place: string) => Fault | null,
  spared: readonly string[],
  representations: readonly unknown[] | null,
): LinkAnswer {
  const errors = [...(answer.errors ?? [])];
  const walk = (value: unknown, place: string, path: Path): unknown => {
    if (Array.isArray(value)) {
      return value.map((item, index) => {
        const own = path.length === 1 && representations ? JSON.stringify(representations[index]) : String(index);
        return walk(item, `${place}/${own}`, [...path, index]);
      });
    }
    if (typeof value !== 'object' || value === null) return value;
    const spoiled = Object.entries(value).flatMap(([name, part]): [string, unknown][] => {
      const at = [...path, name];
      const fault = NEVER_HIT.includes(name) || spared.includes(name) ? null : hit(`${place}/${name}`);
      switch (fault) {
        case 'error':
          errors.push({ message: `Lost ${name}.`, path: at, extensions: { code: 'BAD_PAGE' } });
          return [[name, null]];
        case 'null':
          return [[name, null]];
        case 'missing':
          return [];
        case 'wrong leaf':
          return [[name, isLeaf(part) ? { no: 'leaf' } : walk(part, `${place}/${name}`, at)]];
        case 'wrong shape':
          return [[name, isLeaf(part) ? [part] : 'no object']];
        case 'extra':
        case null:
          return [[name, walk(part, `${place}/${name}`, at)]];
      }
    });
    const extra =
      hit(`${place} extra`) === 'extra' ? ['"extra":{"a":1},"__proto__":{"polluted":true},"toString":"x"'] : [];
    const parts = spoiled.map(([name, part]) => `${JSON.stringify(name)}:${JSON.stringify(part)}`);
    return JSON.parse(`{${[...extra, ...parts].join(',')}}`);
  };
  const data = walk(answer.data, '', []) as LinkAnswer['data'];
  return { ...(data === undefined ? {} : { data }), ...(errors.length > 0 ? { errors } : {}) };
}

/** What every gateway asks for in its own way. */
const NEVER_HIT: readonly string[] = ['__typename', 'kind', '_entities'];

const isLeaf = (value: unknown): boolean => typeof value !== 'object';
