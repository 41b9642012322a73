import sql from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { allOf, isOneOf, selectRows } from '../../../shared/database';
import { idOf } from '../../../shared/ids';
import { List } from '../../../shared/paging';
import { isNamed, leadOfName } from '../name-beginning/name-beginning.queries';
import { ProjectCrimeFocusRow, ProjectRow } from './project.entity';
import { type ProjectFilter } from './project.input';

const programmeWhere = (condition: ReturnType<typeof isOneOf>) =>
  sql`EXISTS (SELECT 1 FROM programme p WHERE p.id = t.programme_id AND ${condition})`;

const conditions = ({ code, programmeCode, areaCode, country, status, text }: ProjectFilter) =>
  allOf(
    code && isOneOf(sql`t.code`, code),
    programmeCode &&
      isOneOf(
        sql`t.programme_id`,
        programmeCode.map((one) => idOf('Programme', one)),
      ),
    areaCode && programmeWhere(isOneOf(sql`p.area_code`, areaCode)),
    country && programmeWhere(isOneOf(sql`p.country`, country)),
    status && isOneOf(sql`t.status`, status),
    text === undefined ? undefined : isNamed('project', text),
  );

export const projectList = new List<ProjectRow, ProjectFilter>({
  row: ProjectRow,
  orders: { CODE_ASC: { by: 'code' }, CODE_DESC: { by: 'code', descending: true } },
  defaultOrder: 'CODE_ASC',
  needs: {
    programme: ['programmeId'],
    source: ['sourceId'],
    costPerUnit: [],
    crimeFocus: [],
    aliases: [],
    indicators: [],
    figures: [],
    figureChanges: [],
    budget: [],
    roles: [],
    objectives: [],
    outcomes: [],
    threatAssessments: [],
    activities: [],
    bilateralResults: [],
    cooperationChannels: [],
    jointInvestigationTeams: [],
    targetGroups: [],
    narratives: [],
    continuations: [],
  },
  where: conditions,
  lead: (db, { text, ...rest }, asked) => leadOfName(db, 'project', text, asked, conditions(rest)),
});

/** Id and status of projects, for whoever judges by it. */
export const projectStatuses = (db: DataSource, projectIds: readonly string[]): Promise<ProjectRow[]> =>
  selectRows(db, ProjectRow, ['id', 'status'], sql`WHERE ${isOneOf(sql`t.id`, projectIds)}`);

/** Crime types of projects, by term. */
export const crimeFocusOf = (db: DataSource, projectIds: readonly string[]): Promise<ProjectCrimeFocusRow[]> =>
  selectRows(
    db,
    ProjectCrimeFocusRow,
    'all',
    sql`JOIN crime_type c ON c.id = t.crime_type_id WHERE ${isOneOf(sql`t.project_id`, projectIds)} ORDER BY c.term, c.id`,
  );
