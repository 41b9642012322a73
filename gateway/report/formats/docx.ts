import {
  Bookmark,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  type IRunOptions,
  InternalHyperlink,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Block, type Evidence, type Report, type Run, type Runs } from '../document';

const anchorOf = (evidence: number): string => `evidence-${evidence}`;
const italic = (said: string): IRunOptions => ({ text: said, italics: true });
const bold = (said: string): IRunOptions => ({ text: said, bold: true });
const link = (shown: string, evidence: number, superScript = false): ParagraphChild =>
  new InternalHyperlink({
    anchor: anchorOf(evidence),
    children: [new TextRun({ text: shown, style: 'Hyperlink', superScript })],
  });

function childOf(run: Run): ParagraphChild {
  switch (run.kind) {
    case 'text':
      return new TextRun(run.text);
    case 'english':
      return new TextRun({ text: run.text, language: { value: 'en-GB' } });
    case 'number':
      return link(run.text, run.evidence);
    case 'cite':
      return link(`[${run.evidence}]`, run.evidence, true);
    case 'gap':
      return new TextRun(italic(run.text));
  }
}

const children = (runs: Runs): ParagraphChild[] => runs.map(childOf);
const cellOf = (content: ParagraphChild[]) => new TableCell({ children: [new Paragraph({ children: content })] });

function* blockOf(block: Block): Generator<Paragraph | Table> {
  switch (block.kind) {
    case 'heading':
      yield new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 });
      return;
    case 'paragraph':
      yield new Paragraph({ children: children(block.runs) });
      return;
    case 'list':
      for (const item of block.items) yield new Paragraph({ children: children(item), bullet: { level: 0 } });
      return;
    case 'table': {
      const head = new TableRow({
        tableHeader: true,
        children: block.head.map((title) => cellOf([new TextRun(bold(title))])),
      });
      const rows = block.rows.map((row) => new TableRow({ children: row.map((cell) => cellOf(children(cell))) }));
      yield new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [head, ...rows] });
    }
  }
}

function evidenceOf({ number, title, kind, place, url }: Evidence): Paragraph {
  const named = new TextRun({ text: title, ...(url === null ? {} : { style: 'Hyperlink' }) });
  const rest = [kind, place].flatMap((part) => (part === null || part === '' ? [] : [part])).join('; ');
  return new Paragraph({
    numbering: { reference: 'evidence', level: 0 },
    children: [
      new Bookmark({
        id: anchorOf(number),
        children: url === null ? [named] : [new ExternalHyperlink({ link: url, children: [named] })],
      }),
      new TextRun(rest === '' ? '' : `. ${rest}`),
    ],
  });
}

/** The report as a Word document; numbers lead to the evidence at its end. */
export async function toDocx(report: Report): Promise<Buffer> {
  const { language, title, subtitle, notices, blocks, evidenceTitle, evidence } = report;
  const document = new Document({
    title,
    description: subtitle,
    creator: 'Programme Hub',
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: language } } } } },
    numbering: {
      config: [{ reference: 'evidence', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          new Paragraph(subtitle),
          ...notices.map((notice) => new Paragraph({ children: [new TextRun(italic(notice))] })),
          ...blocks.flatMap((block) => [...blockOf(block)]),
          new Paragraph({ text: evidenceTitle, heading: HeadingLevel.HEADING_2 }),
          ...evidence.map(evidenceOf),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
