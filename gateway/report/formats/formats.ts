import { type Report } from '../document';
import { toDocx } from './docx';
import { type PageLink, toHtml } from './html';
import { toPdf } from './pdf';

export type ReportFormat = 'html' | 'pdf' | 'docx';

interface Format {
  readonly mediaType: string;
  write(report: Report, links?: readonly PageLink[]): Promise<string | Buffer>;
}

/** What a report can be written as. */
export const formats: Readonly<Record<ReportFormat, Format>> = {
  html: { mediaType: 'text/html; charset=utf-8', write: async (report, links) => toHtml(report, links) },
  pdf: { mediaType: 'application/pdf', write: toPdf },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: toDocx,
  },
};

export const isReportFormat = (format: string): format is ReportFormat => format in formats;
