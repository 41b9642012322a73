import { type GraphQLOutputType, isListType, isNonNullType, type SelectionSetNode } from 'graphql';
import { NotCompiled } from '../not-compiled';
import { keyOf } from './needs';
import { type Scan } from './scan';
import { type FetchedField, fieldsOn } from './selections';
import { askedOf, depthOf, objectOf, type Piece, type Slot, Spot } from './spots';
import { type Filling, typeOf, wholeScan } from './whole-value';

/** A place in the text of an answer, moved on by what reads it. */
export interface Cursor {
  readonly text: string;
  /** -1 when the text is not what was promised. */
  at: number;
  /** The pieces that later fetches add to, by place. */
  readonly places: readonly Piece[][];
}

/** Reads an object into the slots of a piece. */
export type Fill = (cursor: Cursor, piece: Piece) => void;
type Capture = (cursor: Cursor) => Slot;

interface Step {
  /** With the comma before it. */
  readonly prefix: string;
  /** Where it begins without the comma. */
  readonly lead: number;
  readonly scan: Scan | null;
  readonly capture: Capture | null;
  /** Holds the value, -1 when nobody needs it alone. */
  readonly valueSlot: number;
  readonly opensRun: boolean;
  /** Holds the run of fields that ends here, -1 when none does. */
  readonly runSlot: number;
}

/** Compiles the reading of what one fetch selects on the objects of a spot. */
export function compileFill(filling: Filling, spot: Spot, path: readonly string[], selections: SelectionSetNode): Fill {
  const { type, asked } = spot;
  const fields = fieldsOn(type.name, selections);
  const required = filling.needs.required.get(keyOf(path));
  const order = [...asked.keys()];
  const inText = fields.map((field) => wholeScan(filling, type, path, field, asked.get(field.name)));
  let run: string[] = [];
  const steps = fields.map((field, index): Step => {
    const { name } = field;
    const isAsked = asked.has(name);
    if (isAsked && asked.get(name)?.field !== field.field) throw new NotCompiled('a field under the name of another');
    if (isAsked && spot.brought.has(name)) throw new NotCompiled(`two sources of ${keyOf([...path, name])}`);
    const frame = { prefix: `${index === 0 ? '{' : ','}"${name}":`, lead: 1 };
    const scan = inText[index] ?? null;
    if (!scan) {
      const { capture, slot } = compileCapture(filling, spot, [...path, name], field);
      return { ...frame, scan, capture, valueSlot: slot, opensRun: false, runSlot: -1 };
    }
    const needed = required?.has(name) === true && name !== '__typename';
    const opensRun = isAsked && run.length === 0;
    if (isAsked) run.push(name);
    const next = fields[index + 1]?.name;
    const goesOn = next !== undefined && inText[index + 1] && order[order.indexOf(name) + 1] === next;
    let runSlot = -1;
    if (isAsked && !(goesOn && !spot.brought.has(next))) {
      runSlot = spot.takeSlot();
      for (const part of run) spot.brought.set(part, { kind: 'run', slot: runSlot, names: run });
      run = [];
    }
    return { ...frame, scan, capture: null, valueSlot: needed ? valueSlot(spot, field) : -1, opensRun, runSlot };
  });
  return fillOf(steps);
}

/** Required values have slots of their own beside the runs they are part of. */
function valueSlot(spot: Spot, { name, field }: FetchedField): number {
  if (name !== field) throw new NotCompiled('a required field under another name');
  const slot = spot.takeSlot();
  if (spot.values.has(name)) throw new NotCompiled(`two sources of the required ${name}`);
  spot.values.set(name, slot);
  return slot;
}

function fillOf(steps: readonly Step[]): Fill {
  if (steps.length === 0) throw new NotCompiled('a fetch of nothing');
  return (cursor, piece) => {
    const { text } = cursor;
    let runStart = 0;
    for (const step of steps) {
      const start = cursor.at;
      if (!text.startsWith(step.prefix, start)) return void (cursor.at = -1);
      if (step.opensRun) runStart = start + step.lead;
      const valueStart = start + step.prefix.length;
      if (step.scan) {
        cursor.at = step.scan(text, valueStart);
        if (step.valueSlot !== -1 && cursor.at !== -1) piece[step.valueSlot] = text.slice(valueStart, cursor.at);
      } else if (step.capture) {
        cursor.at = valueStart;
        piece[step.valueSlot] = step.capture(cursor);
      }
      if (cursor.at === -1) return;
      if (step.runSlot !== -1) piece[step.runSlot] = text.slice(runStart, cursor.at);
    }
    cursor.at = text.charCodeAt(cursor.at) === 125 ? cursor.at + 1 : -1;
  };
}

/** The reading of objects into pieces: others add to them, or the client wants them in another form. */
function compileCapture(
  filling: Filling,
  spot: Spot,
  path: readonly string[],
  field: FetchedField,
): { readonly capture: Capture; readonly slot: number } {
  if (!field.selectionSet) throw new NotCompiled('a selection of no object');
  const asked = spot.asked.get(field.name);
  const type = objectOf(spot.type, field.field);
  const child = new Spot(type, asked ? askedOf(filling.collecting, type, asked.selectionSets) : new Map());
  const slot = spot.takeSlot();
  const given = typeOf(filling, spot.type, field.field, asked !== undefined);
  spot.brought.set(field.name, { kind: 'object', slot, child, depth: depthOf(given) });
  filling.place(keyOf(path), child);
  const fill = compileFill(filling, child, path, field.selectionSet);
  const object: Capture = (cursor) => {
    const piece: Piece = new Array<Slot>(child.slots);
    if (child.places !== null) cursor.places[child.places]?.push(piece);
    fill(cursor, piece);
    return piece;
  };
  return { capture: captureOf(given, object), slot };
}

function captureOf(type: GraphQLOutputType, object: Capture): Capture {
  if (isNonNullType(type)) return captureOfNullable(type.ofType, object);
  const capture = captureOfNullable(type, object);
  return (cursor) => {
    if (!cursor.text.startsWith('null', cursor.at)) return capture(cursor);
    cursor.at += 4;
    return null;
  };
}

function captureOfNullable(type: GraphQLOutputType, object: Capture): Capture {
  if (!isListType(type)) return object;
  const item = captureOf(type.ofType, object);
  return (cursor) => {
    const { text } = cursor;
    const items: Slot[] = [];
    if (text.charCodeAt(cursor.at) !== 91) {
      cursor.at = -1;
      return items;
    }
    cursor.at += 1;
    if (text.charCodeAt(cursor.at) === 93) {
      cursor.at += 1;
      return items;
    }
    for (;;) {
      items.push(item(cursor));
      if (cursor.at === -1) return items;
      const code = text.charCodeAt(cursor.at);
      cursor.at += 1;
      if (code === 93) return items;
      if (code !== 44) {
        cursor.at = -1;
        return items;
      }
    }
  };
}
