import { type GraphQLSchema, isNonNullType, isObjectType } from 'graphql';
import { NotCompiled } from '../not-compiled';
import { type Piece, type Slot, type Spot } from './spots';
import { type WrittenText } from './written-text';

/** Writes a part of the answer; false when a value is missing that may not be. */
type Write<Value = Slot> = (to: WrittenText, value: Value) => boolean;

interface Part {
  /** Written before: a comma, and the name where the slot does not hold it. */
  readonly before: string;
  readonly slot: number;
  /** Null for a slot that holds text. */
  readonly write: Write | null;
  /** What stands for the slot where a subgraph had no such object; null when that is not allowed. */
  readonly missing: string | null;
}

/** Compiles the writing of what a client asked of a spot. */
export function compileWrite(schema: GraphQLSchema, spot: Spot): Write<Piece> {
  const { constant, parts } = partsOf(schema, spot);
  const end = `${parts.length === 0 ? '{' : ''}${constant}}`;
  return (to, piece) => {
    for (const { before, slot, write, missing } of parts) {
      const value = piece[slot];
      if (value === undefined) {
        if (missing === null) return false;
        to.text += before + missing;
      } else if (write) {
        to.text += before;
        if (!write(to, value)) return false;
      } else if (typeof value === 'string') {
        to.text += before + value;
      } else {
        return false;
      }
    }
    to.text += end;
    return true;
  };
}

/** The fields in the client's order; runs are one part. What is always the same is written into what stands before. */
function partsOf(schema: GraphQLSchema, spot: Spot): { constant: string; parts: readonly Part[] } {
  const parts: Part[] = [];
  let before = '{';
  const done = new Set<string>();
  for (const { name, field } of spot.asked.values()) {
    if (done.has(name)) continue;
    const brought = spot.brought.get(name);
    if (!brought) {
      if (field !== '__typename') throw new NotCompiled(`no fetch brings ${spot.type.name}.${name}`);
      before += `"${name}":"${spot.type.name}",`;
      continue;
    }
    if (brought.kind === 'object') {
      const missing = isNullable(schema, spot, name) ? 'null' : null;
      const write = writeLists(compileWrite(schema, brought.child), brought.depth);
      parts.push({ before: `${before}"${name}":`, slot: brought.slot, write, missing });
    } else {
      brought.names.forEach((each) => done.add(each));
      const nullable = brought.names.every((each) => isNullable(schema, spot, each));
      const missing = nullable ? brought.names.map((each) => `"${each}":null`).join(',') : null;
      parts.push({ before, slot: brought.slot, write: null, missing });
    }
    before = ',';
  }
  // After the last part only constants are left, each with a comma behind it.
  const constant = parts.length === 0 ? before.slice(1) : before;
  return { constant: constant.replace(/,$/, ''), parts };
}

function isNullable(schema: GraphQLSchema, { type, asked }: Spot, name: string): boolean {
  const owner = schema.getType(type.name);
  const field = asked.get(name)?.field ?? '';
  return isObjectType(owner) && field in owner.getFields() && !isNonNullType(owner.getFields()[field]?.type);
}

const writeNull = (to: WrittenText): true => {
  to.text += 'null';
  return true;
};

function writeLists(writePiece: Write<Piece>, depth: number): Write {
  if (depth === 0) return (to, value) => (Array.isArray(value) ? writePiece(to, value) : writeNull(to));
  const writeItem = writeLists(writePiece, depth - 1);
  return (to, items) => {
    if (!Array.isArray(items)) return writeNull(to);
    to.text += '[';
    for (let index = 0; index < items.length; index += 1) {
      if (index > 0) to.text += ',';
      if (!writeItem(to, items[index])) return false;
      to.cut();
    }
    to.text += ']';
    return true;
  };
}
