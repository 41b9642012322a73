import type { Cell } from '../../panel/column';

export type Row = Readonly<Record<string, Cell>>;

/** A list found in an answer, as a table. */
export interface FoundList {
  /** Where it stands, such as `project.indicators`. */
  readonly path: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function plain(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string') return value;
  return typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}

/** One object as one row: nested objects by their path, the keys of a summary row by their dimension. */
function rowOf(value: Readonly<Record<string, unknown>>, prefix = ''): Record<string, Cell> {
  const row: Record<string, Cell> = {};
  for (const [name, part] of Object.entries(value)) {
    const path = prefix + name;
    if (isObject(part)) Object.assign(row, rowOf(part, `${path}.`));
    else if (Array.isArray(part) && part.every(isObject)) {
      const keyed = part.every(({ value: key }) => key === null || typeof key === 'string');
      if (name === 'keys' && keyed) {
        part.forEach((key, index) => {
          row[typeof key.dimension === 'string' ? key.dimension : `key ${index + 1}`] = plain(key.value);
        });
      } else row[path] = part.map((one) => Object.values(rowOf(one)).join(' ')).join('; ');
    } else if (Array.isArray(part)) row[path] = part.map((one) => String(plain(one) ?? '')).join(', ');
    else row[path] = plain(part);
  }
  return row;
}

/** Every list of objects in an answer, outermost first. */
export function listsIn(data: unknown, path = ''): FoundList[] {
  if (!isObject(data)) return [];
  return Object.entries(data).flatMap(([name, value]): FoundList[] => {
    const here = path === '' ? name : `${path}.${name}`;
    if (Array.isArray(value) && value.length > 0 && value.every(isObject)) {
      const rows = value.map((one) => rowOf(one));
      return [{ path: here, columns: [...new Set(rows.flatMap((row) => Object.keys(row)))], rows }];
    }
    return listsIn(value, here);
  });
}

const isNumber = (value: Cell): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value));

/** The columns a chart of a list can be made of: what its bars are called, and how long they are. */
export function drawable({ columns, rows }: FoundList): { readonly name: string; readonly value: string } | null {
  const value = columns.find(
    (column) =>
      rows.some((row) => isNumber(row[column] ?? null)) &&
      rows.every((row) => row[column] === null || isNumber(row[column] ?? null)),
  );
  const name = columns.find((column) => column !== value && rows.some((row) => typeof row[column] === 'string'));
  return name === undefined || value === undefined || rows.length > 60 ? null : { name, value };
}
