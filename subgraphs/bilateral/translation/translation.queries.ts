import sql from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { isOneOf, selectRows } from '../../../shared/database';
import { TranslationRow } from './translation.entity';
import { type Language } from './translation.enums';

/** Texts of projects in one language; one statement. */
export async function translationsOf(
  db: DataSource,
  language: Language,
  projects: readonly string[],
): Promise<ReadonlyMap<string, TranslationRow[]>> {
  const byProject = new Map<string, TranslationRow[]>(projects.map((project) => [project, []]));
  const rows = await selectRows(
    db,
    TranslationRow,
    ['projectId', 'subjectId', 'field', 'text'],
    sql`WHERE ${isOneOf(sql`t.project_id`, projects)} AND t.language = ${language} ORDER BY t.project_id, t.id`,
  );
  for (const row of rows) byProject.get(row.projectId)?.push(row);
  return byProject;
}
