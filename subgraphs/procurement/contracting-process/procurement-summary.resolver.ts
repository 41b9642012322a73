import { type GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Buyer } from '../buyer/buyer.type';
import { type Context } from '../context';
import { EquipmentCategory } from '../equipment-category/equipment-category.type';
import { type ProcurementDimension, ProcurementSummaryArguments } from './contracting-process.input';
import { procurementSummary } from './procurement-summary.queries';
import { ProcurementSummaryRow } from './procurement-summary.type';

const valueOf = (row: ProcurementSummaryRow, dimension: ProcurementDimension): string | null =>
  row.keys.find((key) => key.dimension === dimension)?.value ?? null;

@Resolver(() => ProcurementSummaryRow)
export class ProcurementSummaryResolver {
  @Query(() => [ProcurementSummaryRow], {
    nullable: true,
    description: 'Contracting processes counted and summed by the dimensions asked for.',
  })
  procurementSummary(
    @Args(() => ProcurementSummaryArguments) args: ProcurementSummaryArguments,
    @Ctx() { db }: Context,
  ) {
    return procurementSummary.rows(db, args);
  }

  @FieldResolver(() => Buyer, { nullable: true, description: 'The buyer of a group by BUYER, else null.' })
  buyer(@Root() row: ProcurementSummaryRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    const id = valueOf(row, 'BUYER');
    return id === null ? null : loaders.buyerById.load(id, info);
  }

  @FieldResolver(() => EquipmentCategory, {
    nullable: true,
    description: 'The category of a group by EQUIPMENT_CATEGORY, else null.',
  })
  equipmentCategory(@Root() row: ProcurementSummaryRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    const code = valueOf(row, 'EQUIPMENT_CATEGORY');
    return code === null ? null : loaders.equipmentCategoryByCode.load(code, info);
  }
}
