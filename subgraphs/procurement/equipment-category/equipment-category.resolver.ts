import { type GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { stub } from '../../../shared/federation';
import { type Context } from '../context';
import { ContractingProcessListArguments } from '../contracting-process/contracting-process.input';
import { ContractingProcessConnection } from '../contracting-process/contracting-process.type';
import { SourceStub } from '../source/source.stub';
import { EquipmentCategoryRow } from './equipment-category.entity';
import { equipmentCategoryLabels } from './equipment-category.enums';
import { everyEquipmentCategory } from './equipment-category.queries';
import { EquipmentCategory, EquipmentCategoryLabel, EquipmentCategoryStatement } from './equipment-category.type';

@Resolver(() => EquipmentCategory)
export class EquipmentCategoryResolver {
  @Query(() => [EquipmentCategory], {
    nullable: true,
    description: 'What equipment is for, in the order of the results text.',
  })
  equipmentCategories(@Ctx() { db }: Context) {
    return everyEquipmentCategory(db);
  }

  @FieldResolver(() => EquipmentCategoryLabel, { description: 'What it is called.' })
  label(@Root() category: EquipmentCategoryRow) {
    return equipmentCategoryLabels[category.code];
  }

  @FieldResolver(() => [EquipmentCategoryStatement], { description: 'Where sources name it.' })
  statements(@Root() category: EquipmentCategoryRow, @Ctx() { loaders }: Context) {
    return loaders.statementsByCategory.load(category.code);
  }

  @FieldResolver(() => ContractingProcessConnection, { nullable: true, description: 'Purchases in this category.' })
  contractingProcesses(
    @Root() category: EquipmentCategoryRow,
    @Args(() => ContractingProcessListArguments) args: ContractingProcessListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.contractingProcessesByCategory.load(category.code, args, info);
  }

  @FieldResolver(() => SourceStub, { nullable: true, description: 'Where the division comes from.' })
  source(@Root() category: EquipmentCategoryRow) {
    return stub(category.sourceId);
  }
}
