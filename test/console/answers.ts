import { z } from 'zod';

// What the saved questions answer, as far as the pages are held against it.
const text = z.string();
const maybe = z.string().nullable();
const count = z.number();
const figure = z.object({ value: maybe });
const counted = z.object({ totalCount: count });
const coded = z.object({ code: text }).nullable();

const parts = z.array(z.object({ target: figure.nullable(), reported: figure.nullable(), recorded: maybe }));
export const participants = z.object({
  project: z.object({
    indicators: z.array(
      z.object({
        reported: z.object({ value: text }),
        target: z.object({ value: text }),
        recorded: z.object({ value: text }),
        variance: text,
        byStakeholder: parts,
        bySex: parts,
      }),
    ),
    byStakeholderAndSex: z.array(z.object({ participants: count })),
  }),
});

export const indicators = z.object({
  project: z.object({
    indicators: z.array(
      z.object({
        code: text,
        title: text,
        target: figure.nullable(),
        reported: z.object({ value: maybe, source: z.object({ title: text }) }).nullable(),
        recorded: figure.nullable(),
        variance: maybe,
      }),
    ),
  }),
});

export const districts = z.object({
  deploymentSummary: z.array(
    z.object({ deployments: count, officerDays: count, hostDistrict: z.object({ name: text, version: text }) }),
  ),
});

export const officerDays = z.object({
  deploymentSummary: z.array(z.object({ keys: z.array(z.object({ value: text })), officerDays: count })),
});

const days = z.object({ average: z.number().nullable() });
export const tenders = z.object({
  project: z.object({
    procurementCounts: z.array(z.object({ procedures: count })),
    procurementSummary: z.array(
      z.object({
        processes: count,
        values: z.array(z.object({ amount: text, currency: text })),
        leadTimes: z.object({ publicationToDeadline: days, deadlineToAward: days }),
      }),
    ),
  }),
});

const processes = z.object({ totalCount: count, nodes: z.array(z.object({ ocid: text })) });
export const anomalies = z.object({ contractingProcesses: processes });

export const methods = z.object({
  procurementSummary: z.array(
    z.object({ awardedValues: z.array(z.object({ amount: text, currency: text, share: z.number() })) }),
  ),
  singleTenderer: processes,
});

export const suppliers = z.object({
  suppliers: z.object({ nodes: z.array(z.object({ name: text, awardCount: count, buyerCount: count })) }),
});

export const events = z.object({
  eventSummary: z.array(z.object({ events: count, hours: maybe, participants: count.nullable() })),
  jit: z.object({ totalCount: count, nodes: z.array(z.object({ title: text })) }),
});

const statements = z.array(z.object({ statement: text }));
export const objectives = z.object({
  project: z.object({
    objectives: z.array(z.object({ code: text, spend: figure, activities: statements, results: statements })),
  }),
});

export const coverage = z.object({
  crimeTypes: z.array(
    z.object({ labelEn: text, deployments: counted, events: counted, contractingProcesses: counted }),
  ),
});

export const contributions = z.object({
  organisation: z.object({
    contributions: z.object({
      nodes: z.array(z.object({ statement: text, mission: z.object({ title: text }).nullable() })),
    }),
  }),
});

export const bilateralResults = z.object({
  project: z.object({
    bilateralResults: z.array(z.object({ statement: text, evidence: maybe, source: z.object({ title: text }) })),
  }),
});

export const organisations = z.object({
  organisations: z.object({
    nodes: z.array(z.object({ name: text, roles: z.array(z.object({ programme: coded, project: coded })) })),
  }),
});

export const disagreements = z.object({
  indicators: z.object({ nodes: z.array(z.object({ sourcesDisagree: z.boolean(), figures: z.array(figure) })) }),
});

export const asOf = z.object({
  project: z.object({
    indicators: z.array(z.object({ reported: figure.nullable(), now: figure.nullable() })),
    figureChanges: z.object({
      nodes: z.array(
        z.object({ code: text, value: maybe, recordedBy: text, supersedes: z.object({ value: maybe }).nullable() }),
      ),
    }),
  }),
});

const targeted = z.object({ target: figure.nullable() }).nullable();
export const continuation = z.object({
  project: z.object({
    continuations: z.array(
      z.object({
        statement: text,
        rawText: maybe,
        correctedText: maybe,
        nextProject: z.object({}).nullable(),
        comparison: z.array(z.object({ current: targeted, next: targeted })),
      }),
    ),
  }),
});

export const withoutEvidence = z.object({
  figures: z.object({ totalCount: count, nodes: z.array(z.object({ code: text, value: maybe })) }),
});

const programme = z.object({ code: text, figures: z.object({ nodes: z.array(figure) }) });
export const programmes = z.object({ programme: programme.extend({ comparable: z.array(programme) }) });

export const unitCost = z.object({
  project: z.object({
    costPerUnit: z.object({
      budget: maybe,
      participants: maybe,
      officerDays: maybe,
      perParticipant: maybe,
      perOfficerDay: maybe,
    }),
  }),
});
