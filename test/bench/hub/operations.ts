/** What the benchmark asks: one subgraph; all four beside each other; one after another. */
export const operations = {
  shallow: `query Shallow { deployments(first: 20) { nodes { code startsOn endsOn status } } }`,
  fanOut: `query FanOut {
    project(code: "PDP1") {
      name
      deployments(first: 20) { nodes { code startsOn } }
      events(first: 20) { nodes { code title } }
      contractingProcesses(first: 20) { nodes { ocid title } }
      indicators { code reported { value } recorded { value } agreement }
    }
  }`,
  deep: `query Deep {
    deployments(first: 20) {
      nodes { code hostDistrict { name successors { name deploymentsHosted(first: 5) { nodes { code officer { officerRef } } } } } }
    }
  }`,
} as const;

export type OperationName = keyof typeof operations;
