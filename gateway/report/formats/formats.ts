import { type Report } from '../document';
import { type PageLink, toHtml } from './html';

export type ReportFormat = 'html' | 'pdf' | 'docx';

interface Format {
  readonly mediaType: string;
  write(report: Report, links?: readonly PageLink[]): Promise<string | Buffer>;
}

/** What a report can be written as. Libraries that write files are loaded by the first report that needs them. */
export const formats: Readonly<Record<ReportFormat, Format>> = {
  html: { mediaType: 'text/html; charset=utf-8', write: async (report, links) => toHtml(report, links) },
  pdf: { mediaType: 'application/pdf', write: async (report) => (await import('./pdf.js')).toPdf(report) },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: async (report) => (await import('./docx.js')).toDocx(report),
  },
};

export const isReportFormat = (format: string): format is ReportFormat => Object.hasOwn(formats, format);
