import { defineSubgraph } from '../../shared/federation';
import { codeListResolver } from '../../shared/scalars';
import { AttendanceRow } from './attendance/attendance.entity';
import { Sex, StakeholderType } from './attendance/attendance.enums';
import { attendanceReference } from './attendance/attendance.reference';
import { AttendanceResolver } from './attendance/attendance.resolver';
import { AttendanceSummaryResolver } from './attendance/attendance-summary.resolver';
import { CrimeTypeResolver } from './crime-type/crime-type.resolver';
import { demo } from './data/demo';
import { pdp1 } from './data/pdp1';
import { Initial1764000000000 } from './database/migrations/0001-initial';
import { Rollups1764000000001 } from './database/migrations/0002-rollups';
import { Indices1764000000002 } from './database/migrations/0003-indices';
import { Spans1764000000003 } from './database/migrations/0004-spans';
import { SumsOfSeveral1764000000004 } from './database/migrations/0005-sums-of-several';
import { LongerBlocks1764000000005 } from './database/migrations/0006-longer-blocks';
import { EventRow, EventSpanRow, EventTopicRow } from './event/event.entity';
import { Delivery, EventType } from './event/event.enums';
import { eventReference } from './event/event.reference';
import { EventResolver } from './event/event.resolver';
import { EventSummaryResolver } from './event/event-summary.resolver';
import { EventSeriesRow, EventSeriesTopicRow, EventSeriesTypeRow } from './event-series/event-series.entity';
import { eventSeriesReference } from './event-series/event-series.reference';
import { EventSeriesResolver } from './event-series/event-series.resolver';
import { attendanceRollup } from './attendance/attendance.rollup';
import { eventRollup } from './event/event.rollup';
import { createLoaders } from './loaders';
import { OfficerResolver } from './officer/officer.resolver';
import { OrganisationResolver } from './organisation/organisation.resolver';
import { PlaceResolver } from './place/place.resolver';
import { ProjectResolver } from './project/project.resolver';
import { SessionRow } from './session/session.entity';
import { sessionReference } from './session/session.reference';
import { SessionResolver } from './session/session.resolver';
import { TopicRow } from './topic/topic.entity';
import { topicReference } from './topic/topic.reference';
import { TopicResolver } from './topic/topic.resolver';

const codeLists = codeListResolver('trainingCodeLists', [Delivery, EventType, Sex, StakeholderType]);

export const subgraph = defineSubgraph({
  name: 'training',
  defaultPort: 4002,
  rows: [
    AttendanceRow,
    EventRow,
    EventSeriesRow,
    EventSeriesTopicRow,
    EventSeriesTypeRow,
    EventSpanRow,
    EventTopicRow,
    SessionRow,
    TopicRow,
  ],
  migrations: [
    Initial1764000000000,
    Rollups1764000000001,
    Indices1764000000002,
    Spans1764000000003,
    SumsOfSeveral1764000000004,
    LongerBlocks1764000000005,
  ],
  rollups: [attendanceRollup, eventRollup],
  resolvers: [
    AttendanceResolver,
    AttendanceSummaryResolver,
    codeLists,
    CrimeTypeResolver,
    EventResolver,
    EventSeriesResolver,
    EventSummaryResolver,
    OfficerResolver,
    OrganisationResolver,
    PlaceResolver,
    ProjectResolver,
    SessionResolver,
    TopicResolver,
  ],
  references: [attendanceReference, eventReference, eventSeriesReference, sessionReference, topicReference],
  loaders: createLoaders,
  dataSets: { pdp1, demo },
});
