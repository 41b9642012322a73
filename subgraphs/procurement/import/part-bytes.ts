import { type ReadEntry, type ReadPart } from './reading';

const LINE_END = 0x0a;

/** Entries as bytes, a line of JSON each, outside the heap: texts as long as a part would be old before they were gone. */
export class PartBytes {
  private bytes = Buffer.allocUnsafeSlow(1024 * 1024);
  private length = 0;

  add(value: unknown): void {
    const line = `${JSON.stringify(value)}\n`;
    const needed = this.length + 3 * line.length;
    if (needed > this.bytes.length) {
      const larger = Buffer.allocUnsafeSlow(2 * needed);
      this.bytes.copy(larger, 0, 0, this.length);
      this.bytes = larger;
    }
    this.length += this.bytes.write(line, this.length);
  }

  /** What was added since it was last taken, in memory of its own. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = new Uint8Array(this.bytes.subarray(0, this.length));
    this.length = 0;
    return taken;
  }
}

/** A part from its lines: its entries, and at last the files that were read to their end. The same program wrote it. */
export function partFrom(bytes: Uint8Array): ReadPart {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lines: unknown[] = [];
  for (let start = 0; start < text.length;) {
    const end = text.indexOf(LINE_END, start);
    lines.push(JSON.parse(text.toString('utf8', start, end)));
    start = end + 1;
  }
  const finished = lines.pop() as readonly string[];
  return { entries: lines as readonly ReadEntry[], finished };
}
