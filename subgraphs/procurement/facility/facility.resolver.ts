import { type GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { stub } from '../../../shared/federation';
import { type Context } from '../context';
import { ContractingProcessListArguments } from '../contracting-process/contracting-process.input';
import { ContractingProcessConnection } from '../contracting-process/contracting-process.type';
import { ProjectStub } from '../project/project.stub';
import { SourceStub } from '../source/source.stub';
import { FacilityRow } from './facility.entity';
import { FacilityListArguments } from './facility.input';
import { facilityList } from './facility.queries';
import { Facility, FacilityConnection } from './facility.type';

@Resolver(() => Facility)
export class FacilityResolver {
  @Query(() => FacilityConnection, { nullable: true, description: 'Rooms built, furnished or equipped.' })
  facilities(
    @Args(() => FacilityListArguments) args: FacilityListArguments,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return facilityList.page(db, args, info);
  }

  @FieldResolver(() => ProjectStub, { nullable: true, description: 'The project it belongs to.' })
  project(@Root() facility: FacilityRow) {
    return stub(facility.projectId);
  }

  @FieldResolver(() => ContractingProcessConnection, { nullable: true, description: 'Purchases made for it.' })
  contractingProcesses(
    @Root() facility: FacilityRow,
    @Args(() => ContractingProcessListArguments) args: ContractingProcessListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.contractingProcessesByFacility.load(facility.id, args, info);
  }

  @FieldResolver(() => SourceStub, { nullable: true, description: 'Where the record comes from.' })
  source(@Root() facility: FacilityRow) {
    return stub(facility.sourceId);
  }
}
