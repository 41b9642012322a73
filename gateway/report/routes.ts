import { readFile } from 'node:fs/promises';
import { type FastifyInstance } from 'fastify';
import { HubError } from '../../shared/errors';
import { languages, type ReportLanguage } from './document';
import { formats, isReportFormat, type ReportFormat } from './formats/formats';
import { type PageLink } from './formats/html';
import { type AskGraph, isReportLanguage, writeReport } from './report';

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};

const nameOf: Readonly<Record<ReportLanguage, string>> = { en: 'English', ro: 'Română', nb: 'Norsk' };

function linksOf(code: string, language: ReportLanguage): PageLink[] {
  const path = `/report/${encodeURIComponent(code)}?language=`;
  return [
    ...languages
      .filter((other) => other !== language)
      .map((other) => ({ title: nameOf[other], href: `${path}${other}`, language: other })),
    { title: 'PDF', href: `${path}${language}&format=pdf` },
    { title: 'DOCX', href: `${path}${language}&format=docx` },
  ];
}

interface ReportRequest {
  Params: { code: string };
  Querystring: { language?: string; format?: string };
}

/** @throws HubError BAD_USER_INPUT that says what there is */
function wantedOf({ language = 'en', format = 'html' }: ReportRequest['Querystring']): [ReportLanguage, ReportFormat] {
  if (!isReportLanguage(language))
    throw new HubError('BAD_USER_INPUT', `There is no report in ${language}; there are ${languages.join(', ')}.`);
  if (!isReportFormat(format))
    throw new HubError(
      'BAD_USER_INPUT',
      `There is no report as ${format}; there are ${Object.keys(formats).join(', ')}.`,
    );
  return [language, format];
}

const statusOf: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  UNKNOWN_NAME: 404,
  SUBGRAPH_UNAVAILABLE: 503,
};

/**
 * Serves `/report/<project>`, in `?language=` en, ro or nb and as `?format=` html, pdf or docx.
 * @param queryFile report.graphql
 */
export async function mountReport(app: FastifyInstance, ask: AskGraph, queryFile: string): Promise<void> {
  const query = await readFile(queryFile, 'utf8');
  app.get<ReportRequest>('/report/:code', async (request, reply) => {
    const { code } = request.params;
    reply.headers(HEADERS);
    try {
      const [language, format] = wantedOf(request.query);
      const report = await writeReport(ask, query, code, language);
      if (format !== 'html') {
        reply.header(
          'content-disposition',
          `attachment; filename*=UTF-8''${encodeURIComponent(`${code}.${language}.${format}`)}`,
        );
      }
      return await reply
        .type(formats[format].mediaType)
        .send(await formats[format].write(report, linksOf(code, language)));
    } catch (failure) {
      if (!(failure instanceof HubError)) throw failure;
      const { code: reason, message } = failure;
      return reply.code(statusOf[reason] ?? 500).send({ errors: [{ message, extensions: { code: reason } }] });
    }
  });
}
