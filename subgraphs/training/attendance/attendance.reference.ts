import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { Attendance } from './attendance.type';

export const attendanceReference = reference<Loaders, { id: string }>(Attendance, ({ id }, { loaders }, info) =>
  loaders.attendanceById.load(id, info),
);
