import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** What a reader of a PDF sees. */
export interface PdfContent {
  readonly text: string;
  /** How many links each page has. */
  readonly links: readonly number[];
}

/** Reads a PDF back with another program than the one that wrote it. */
export function readPdf(bytes: Uint8Array): PdfContent {
  const { stdout, stderr, status } = spawnSync(process.execPath, [resolve(__dirname, 'pdf-reader.mjs')], {
    input: bytes,
  });
  if (status !== 0) throw new Error(`The PDF cannot be read: ${stderr.toString()}`);
  return JSON.parse(stdout.toString()) as PdfContent;
}
