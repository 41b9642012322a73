import { type GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Stub } from '../../../shared/federation';
import { partsOf } from '../../../shared/measures';
import { type Context } from '../context';
import {
  ContractingProcessListArguments,
  ProcurementSummaryArguments,
} from '../contracting-process/contracting-process.input';
import { ContractingProcessConnection } from '../contracting-process/contracting-process.type';
import { ProcurementSummaryRow } from '../contracting-process/procurement-summary.type';
import { EquipmentCategoryStatement } from '../equipment-category/equipment-category.type';
import { FacilityListArguments } from '../facility/facility.input';
import { FacilityConnection } from '../facility/facility.type';
import { ProcurementCount } from '../procurement-count/procurement-count.type';
import { ProjectStub } from './project.stub';
import { Measurement, MeasurementPart } from './project-measures.type';

@Resolver(() => ProjectStub)
export class ProjectResolver {
  @FieldResolver(() => ContractingProcessConnection, { nullable: true, description: 'Purchases made for the project.' })
  contractingProcesses(
    @Root() project: Stub,
    @Args(() => ContractingProcessListArguments) args: ContractingProcessListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.contractingProcessesByProject.load(project.id, args, info);
  }

  @FieldResolver(() => [ProcurementSummaryRow], {
    nullable: true,
    description: 'Purchases of the project, counted and summed.',
  })
  procurementSummary(
    @Root() project: Stub,
    @Args(() => ProcurementSummaryArguments) args: ProcurementSummaryArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.procurementSummaryByProject.load(project.id, args);
  }

  @FieldResolver(() => [ProcurementCount], {
    nullable: true,
    description: 'Numbers of tender procedures that sources state.',
  })
  procurementCounts(@Root() project: Stub, @Ctx() { loaders }: Context) {
    return loaders.procurementCountsByProject.load(project.id);
  }

  @FieldResolver(() => [EquipmentCategoryStatement], {
    nullable: true,
    description: 'Equipment categories that sources name for the project, in the order of their text.',
  })
  equipmentCategories(@Root() project: Stub, @Ctx() { loaders }: Context) {
    return loaders.statementsByProject.load(project.id);
  }

  @FieldResolver(() => FacilityConnection, { nullable: true, description: 'Rooms built, furnished or equipped.' })
  facilities(
    @Root() project: Stub,
    @Args(() => FacilityListArguments) args: FacilityListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.facilitiesByProject.load(project.id, args, info);
  }

  @FieldResolver(() => [Measurement], { nullable: true, description: 'What the purchases add up to.' })
  procurementMeasures(@Root() project: Stub, @Ctx() { loaders }: Context) {
    return loaders.measuresByProject.load(project.id);
  }

  @FieldResolver(() => [MeasurementPart], {
    nullable: true,
    description: 'Processes of TENDER_PROCEDURES by EQUIPMENT_CATEGORY.',
  })
  procurementMeasureParts(@Root() project: Stub, @Ctx() { loaders }: Context) {
    return partsOf(
      'TENDER_PROCEDURES',
      ['EQUIPMENT_CATEGORY'],
      (dimension) => loaders.procurementSummaryByProject.load(project.id, { by: [dimension] }),
      ({ processes }) => ({ value: processes, records: processes }),
    );
  }
}
