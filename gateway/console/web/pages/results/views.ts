/** The parts of the results, in the order they are read. */
export const VIEWS = [
  'overview',
  'deployments',
  'training',
  'procurement',
  'cooperation',
  'objectives',
  'comparison',
  'quality',
] as const;
export type View = (typeof VIEWS)[number];

export const isView = (value: string | null): value is View => VIEWS.some((view) => view === value);

/** The project shown where the address names none: the one the saved questions are about. */
export const FIRST_PROJECT = 'PDP1';
