import { type EventType } from '../event/event.enums';

/** People of one group: how many, and how many of them women where that is recorded. */
type Group = readonly [count: number, female?: number];

export interface Attended {
  readonly police?: Group;
  readonly norwegianPolice?: Group;
  readonly prosecutors?: Group;
  readonly anitp?: Group;
  readonly justice?: Group;
  readonly international?: Group;
}

/** A made-up event: place is a NUTS county, a police district as it was called on the day, or null online. */
export type Held = readonly [
  type: EventType,
  startsOn: string,
  days: number,
  place: string | null,
  topics: readonly string[],
  attended: Attended,
  /** Deployments, by number, whose officers are prepared here: from the first up to, not including, the second. */
  prepares?: readonly [number, number],
];

const [bucharest, brasov, cluj, constanta, dolj, iasi, timis] = [
  'RO321',
  'RO122',
  'RO113',
  'RO223',
  'RO411',
  'RO213',
  'RO424',
];

/** Nine events as they were reported by number, and others around them; 538 people in all. */
export const held: readonly Held[] = [
  [
    'CONFERENCE',
    '2015-10-14',
    2,
    bucharest,
    ['CROSS_BORDER_CRIME'],
    { police: [38, 11], norwegianPolice: [9, 3], prosecutors: [10, 5], international: [6, 2] },
  ],
  ['TRAINING_COURSE', '2014-02-11', 4, bucharest, ['ITINERANT_CRIME'], {}, [0, 10]],
  ['TRAINING_COURSE', '2014-11-18', 3, bucharest, ['JIT'], { police: [14, 4], prosecutors: [8, 4] }],
  ['TRAINING_COURSE', '2015-02-10', 4, bucharest, ['ITINERANT_CRIME'], {}, [10, 25]],
  [
    'TRAINING_COURSE',
    '2016-03-08',
    3,
    'SOR_VEST',
    ['CROSS_BORDER_CRIME', 'JIT'],
    { police: [10, 3], norwegianPolice: [6, 2], prosecutors: [4, 2] },
  ],
  ['NATIONAL_MEETING', '2014-05-20', 1, cluj, ['CRIMINAL_INVESTIGATION'], { police: [18, 5], prosecutors: [4, 2] }],
  ['NATIONAL_MEETING', '2014-10-07', 1, iasi, ['CRIMINAL_INVESTIGATION'], { police: [16, 4], prosecutors: [3] }],
  ['NATIONAL_MEETING', '2015-03-24', 1, timis, ['CRIMINAL_INVESTIGATION'], { police: [17, 5], prosecutors: [4, 1] }],
  ['NATIONAL_MEETING', '2015-06-09', 1, bucharest, ['THB'], { police: [14, 6], prosecutors: [6, 3], anitp: [5, 4] }],
  ['NATIONAL_MEETING', '2015-09-15', 1, constanta, ['CRIMINAL_INVESTIGATION'], { police: [15], justice: [3, 2] }],
  ['NATIONAL_MEETING', '2016-04-19', 1, brasov, ['CRIMINAL_INVESTIGATION'], { police: [18, 6], prosecutors: [4, 3] }],
  [
    'WORKSHOP',
    '2014-04-08',
    2,
    bucharest,
    ['ITINERANT_CRIME', 'THB'],
    { police: [20, 5], norwegianPolice: [4, 1], anitp: [2, 2] },
  ],
  ['WORKSHOP', '2014-09-23', 2, 'OSLO', ['ITINERANT_CRIME'], { police: [8, 2], norwegianPolice: [14, 5] }],
  ['WORKSHOP', '2015-02-24', 2, dolj, ['THB'], { police: [18, 7], prosecutors: [4, 2], anitp: [3, 2] }],
  ['WORKSHOP', '2015-05-19', 2, 'HORDALAND', ['PROPERTY_CRIME'], { police: [8, 1], norwegianPolice: [12, 4] }],
  ['WORKSHOP', '2015-11-17', 2, bucharest, ['FORENSICS'], { police: [22, 6] }],
  [
    'WORKSHOP',
    '2016-05-24',
    2,
    'OSLO',
    ['ITINERANT_CRIME', 'PROPERTY_CRIME'],
    { police: [8, 2], norwegianPolice: [13, 5] },
  ],
  ['SEMINAR', '2014-06-17', 1, iasi, ['THB'], { police: [20, 8], anitp: [2, 1] }],
  ['SEMINAR', '2015-04-21', 1, cluj, ['ITINERANT_CRIME'], { police: [24, 6] }],
  ['SEMINAR', '2015-12-08', 1, bucharest, ['ITINERANT_CRIME', 'THB'], { police: [21], international: [2, 1] }],
  ['SEMINAR', '2016-02-16', 1, timis, ['FORENSICS'], { police: [18, 4] }],
  ['STUDY_VISIT', '2014-03-18', 3, 'OSLO', ['ITINERANT_CRIME'], { police: [8, 2] }],
  ['STUDY_VISIT', '2014-10-21', 3, bucharest, ['THB'], { norwegianPolice: [6, 3] }],
  ['STUDY_VISIT', '2015-06-16', 3, 'ROGALAND', ['ITINERANT_CRIME'], { police: [8, 2] }],
  ['STUDY_VISIT', '2015-10-27', 3, brasov, ['ITINERANT_CRIME'], { norwegianPolice: [6, 2] }],
  ['STUDY_VISIT', '2016-04-05', 3, 'OST', ['THB'], { police: [8, 4] }],
  [
    'WEBINAR',
    '2016-06-07',
    1,
    null,
    ['CRIMINAL_INVESTIGATION', 'FORENSICS'],
    { police: [14, 5], norwegianPolice: [8, 3] },
  ],
];
