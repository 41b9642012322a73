/** What the two structures of districts are called, by the version the graph gives them. */
export const structureKey = (version: string) =>
  version === '2016' ? 'deployments.since2016' : 'deployments.until2015';
