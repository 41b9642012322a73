import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { stub } from '../../../shared/federation';
import { type Context } from '../context';
import { CrimeTypeStub } from '../crime-type/crime-type.stub';
import { PlaceStub } from '../place/place.stub';
import { type DeploymentDimension, DeploymentSummaryArguments } from './deployment.input';
import { deploymentSummary } from './deployment.queries';
import { DeploymentSummaryRow } from './deployment-summary.type';

const valueOf = (row: DeploymentSummaryRow, dimension: DeploymentDimension): string | null =>
  row.keys.find((key) => key.dimension === dimension)?.value ?? null;

@Resolver(() => DeploymentSummaryRow)
export class DeploymentSummaryResolver {
  @Query(() => [DeploymentSummaryRow], {
    nullable: true,
    description: 'Deployments counted by the dimensions asked for.',
  })
  deploymentSummary(@Args(() => DeploymentSummaryArguments) args: DeploymentSummaryArguments, @Ctx() { db }: Context) {
    return deploymentSummary.rows(db, args);
  }

  @FieldResolver(() => PlaceStub, {
    nullable: true,
    description: 'The district of a group by HOST_DISTRICT, else null.',
  })
  hostDistrict(@Root() row: DeploymentSummaryRow) {
    return stub(valueOf(row, 'HOST_DISTRICT'));
  }

  @FieldResolver(() => CrimeTypeStub, {
    nullable: true,
    description: 'The crime type of a group by CRIME_TYPE, else null.',
  })
  crimeType(@Root() row: DeploymentSummaryRow) {
    return stub(valueOf(row, 'CRIME_TYPE'));
  }
}
