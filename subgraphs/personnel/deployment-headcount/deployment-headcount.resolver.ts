import { FieldResolver, Resolver, Root } from 'type-graphql';
import { stub } from '../../../shared/federation';
import { SourceStub } from '../source/source.stub';
import { DeploymentHeadcountRow } from './deployment-headcount.entity';
import { DeploymentHeadcount } from './deployment-headcount.type';

@Resolver(() => DeploymentHeadcount)
export class DeploymentHeadcountResolver {
  @FieldResolver(() => SourceStub, { nullable: true, description: 'Who states it.' })
  source(@Root() headcount: DeploymentHeadcountRow) {
    return stub(headcount.sourceId);
  }
}
