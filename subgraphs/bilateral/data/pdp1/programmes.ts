import { idOf } from '../../../../shared/ids';
import { type ProgrammeRow } from '../../programme/programme.entity';
import { stated } from './stating';

const PORTAL = idOf('Source', 'EEA-PORTAL');
const AREA = 'Schengen cooperation and combating cross-border and organised crime';

const underPa30 = (code: string, country: string, rest: Partial<ProgrammeRow> = {}): ProgrammeRow => ({
  id: idOf('Programme', code),
  code,
  name: 'Schengen cooperation and combating cross-border and organised crime, trafficking and itinerant groups',
  areaCode: 'PA30',
  area: AREA,
  financialMechanism: 'NORWAY_GRANTS',
  fundingPeriod: '2009-2014',
  country,
  approvedOn: null,
  ...stated(PORTAL, { locator: 'grants.json', notReported: ['approvedOn'] }),
  ...rest,
});

export const programmes: ProgrammeRow[] = [
  underPa30('RO21', 'RO', {
    approvedOn: '2013-06-17',
    ...stated(idOf('Source', 'RO21-PAGE'), { note: 'Projects could run until 2016 or 2017.' }),
  }),
  underPa30('BG13', 'BG'),
  underPa30('CZ14', 'CZ'),
  underPa30('LT12', 'LT'),
  underPa30('PL15', 'PL'),
  {
    id: idOf('Programme', 'RO-HOMEAFFAIRS'),
    code: 'RO-HOMEAFFAIRS',
    name: 'Home Affairs',
    areaCode: null,
    area: null,
    financialMechanism: 'NORWAY_GRANTS',
    fundingPeriod: '2014-2021',
    country: 'RO',
    approvedOn: null,
    ...stated(idOf('Source', 'RO-HOMEAFFAIRS-NEWS'), {
      note: 'Spans several programme areas, police cooperation among them.',
      notReported: ['approvedOn'],
    }),
  },
];
