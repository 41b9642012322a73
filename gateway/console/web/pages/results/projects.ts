import type {
  ComparisonQuery,
  DeploymentsQuery,
  OverviewQuery,
  ProcurementQuery,
  TrainingQuery,
} from '../../graph/generated/graphql';

// What the parts of a page are given: the project as the question of that page asks for it.
export type ComparedProject = NonNullable<ComparisonQuery['project']>;
export type DeployedProject = NonNullable<DeploymentsQuery['project']>;
export type ProcuringProject = NonNullable<ProcurementQuery['project']>;
export type TrainedProject = NonNullable<TrainingQuery['project']>;
export type ViewedProject = NonNullable<OverviewQuery['project']>;
export type IndicatorOf = ViewedProject['indicators'][number];
