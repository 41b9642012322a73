import { readFile, writeFile } from 'node:fs/promises';
import { type Env } from '../../shared/config';
import { HubError } from '../../shared/errors';
import { languages } from '../report/document';
import { formats, isReportFormat } from '../report/formats/formats';
import { isReportLanguage, writeReport } from '../report/report';
import { ask } from './ask';
import { paths } from './paths';

export interface ReportRequest {
  readonly project: string;
  readonly language: string;
  readonly format: string;
  /** File to write; `-` for standard output, null for a name made of the rest. */
  readonly to: string | null;
}

/**
 * Writes a project's results report from the embedded hub.
 * @returns the file written, null for standard output
 */
export async function writeReportFile(
  env: Env,
  { project, language, format, to }: ReportRequest,
): Promise<string | null> {
  if (!isReportLanguage(language))
    throw new HubError('UNKNOWN_NAME', `There is no report in ${language}; there are ${languages.join(', ')}.`);
  if (!isReportFormat(format))
    throw new HubError(
      'UNKNOWN_NAME',
      `There is no report as ${format}; there are ${Object.keys(formats).join(', ')}.`,
    );
  const query = await readFile(paths.report, 'utf8');
  const report = await writeReport((text, variables) => ask(env, text, variables), query, project, language);
  const written = await formats[format].write(report);
  if (to === '-') {
    process.stdout.write(written);
    return null;
  }
  const file = to ?? `${project}.${language}.${format}`;
  await writeFile(file, written);
  return file;
}
