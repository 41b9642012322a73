import { z } from 'zod';

const Source = z.object({
  code: z.string(),
  title: z.string(),
  kind: z.string(),
  url: z.string().nullable(),
  publishedOn: z.string().nullable(),
  synthetic: z.boolean(),
});
export type CitedSource = z.infer<typeof Source>;

/** A record of another subgraph than the project's gives its source over a seam: null when that is down. */
const source = Source.nullable();
const notReported = z.array(z.string());

const Figure = z.object({
  id: z.string(),
  value: z.string().nullable(),
  qualifier: z.string(),
  asOf: z.string().nullable(),
  definition: z.string().nullable(),
  note: z.string().nullable(),
  locator: z.string().nullable(),
  evidence: z.string().nullable(),
  source: Source,
});
export type ReportFigure = z.infer<typeof Figure>;

const Statement = z.object({ id: z.string(), statement: z.string(), locator: z.string().nullable(), source: Source });

const noted = { note: z.string().nullable() };
const Organisation = z.object({
  id: z.string(),
  name: z.string(),
  nativeName: z.string().nullable(),
  country: z.string().nullable(),
});
export type NamedOrganisation = z.infer<typeof Organisation>;
const labelled = { en: z.string(), ro: z.string(), no: z.string() };

const Indicator = z.object({
  id: z.string(),
  title: z.string(),
  unit: z.string(),
  agreement: z.string().nullable(),
  sourcesDisagree: z.boolean(),
  target: Figure.nullable(),
  reported: Figure.nullable(),
  variance: z.string().nullable(),
  reportedVariance: Figure.nullable(),
  recorded: z.object({ value: z.string().nullable(), records: z.number(), asOf: z.string() }).nullable(),
  figures: z.array(Figure.extend({ kind: z.string() })),
});
export type ReportIndicator = z.infer<typeof Indicator>;

const connection = <N extends z.ZodType>(node: N) => z.object({ nodes: z.array(node) }).nullable();
const records = z
  .object({
    totalCount: z.number(),
    nodes: z.array(z.object({ source: z.object({ synthetic: z.boolean() }).nullable() })),
  })
  .nullable();

const Project = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string().nullable(),
  notReported,
  programme: z
    .object({ code: z.string(), name: z.string(), financialMechanism: z.string(), fundingPeriod: z.string() })
    .nullable(),
  translations: z.array(z.object({ subject: z.string(), field: z.string(), text: z.string() })).optional(),
  narratives: z.array(Statement.extend({ kind: z.string(), ...noted })),
  threatAssessments: z.array(
    Statement.omit({ statement: true }).extend({
      subject: z.string(),
      finding: z.string(),
      author: Organisation.nullable(),
      crimeTypes: z.array(z.object({ labelEn: z.string(), labelRo: z.string(), labelNo: z.string() })),
      ...noted,
    }),
  ),
  objectives: z.array(
    Statement.extend({ level: z.string(), version: z.string(), effect: z.string().nullable(), ...noted }),
  ),
  targetGroups: z.array(Statement.extend({ kind: z.string() })),
  outcomes: z.array(Statement.extend({ stage: z.string() })),
  indicators: z.array(Indicator),
  activities: z.array(
    Statement.extend({
      type: z.string(),
      contribution: z.string().nullable(),
      purpose: z.string().nullable(),
      organisation: Organisation.nullable(),
    }),
  ),
  bilateralResults: z.array(Statement.extend({ kind: z.string(), ...noted })),
  continuations: z.array(
    Statement.extend({
      rawText: z.string().nullable(),
      correctedText: z.string().nullable(),
      nextProgramme: z.object({ code: z.string(), name: z.string() }).nullable(),
      nextProject: z.object({ code: z.string(), name: z.string().nullable() }).nullable(),
      ...noted,
    }),
  ),
  deploymentHeadcounts: z
    .array(z.object({ officers: z.number(), direction: z.string(), notReported, source }))
    .nullable(),
  missions: connection(
    z.object({
      title: z.string(),
      notReported,
      assessments: z.array(z.object({ rating: z.string().nullable(), notReported, source })),
      source,
    }),
  ),
  eventSeries: connection(
    z.object({
      types: z.array(z.string()),
      topics: z.array(z.object(labelled)),
      statedEvents: z.number().nullable(),
      statedParticipants: z.number().nullable(),
      attendances: z.array(z.object({ stakeholderType: z.string(), count: z.number().nullable() })),
      notReported,
      source,
    }),
  ),
  procurementCounts: z.array(z.object({ procedures: z.number(), notReported, source })).nullable(),
  equipmentCategories: z
    .array(
      z.object({
        phrase: z.string(),
        category: z.object({ code: z.string(), label: z.object(labelled) }).nullable(),
        source,
      }),
    )
    .nullable(),
  facilities: connection(z.object({ kind: z.string(), notReported, source })),
  deployments: records,
  events: records,
  contractingProcesses: records,
});
export type ReportProject = z.infer<typeof Project>;

const lists = z
  .array(z.object({ name: z.string(), codes: z.array(z.object({ code: z.string(), ...labelled })) }))
  .nullable();

/** What report.graphql is answered with. */
export const Answer = z.object({
  project: Project.nullable(),
  bilateralCodeLists: lists,
  personnelCodeLists: lists,
  trainingCodeLists: lists,
  procurementCodeLists: lists,
});
export type Answer = z.infer<typeof Answer>;
