import { type GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { stub } from '../../../shared/federation';
import { type Context } from '../context';
import { ProjectStub } from '../project/project.stub';
import { SourceStub } from '../source/source.stub';
import { EquipmentCategoryStatementRow } from './equipment-category.entity';
import { EquipmentCategory, EquipmentCategoryStatement } from './equipment-category.type';

@Resolver(() => EquipmentCategoryStatement)
export class EquipmentCategoryStatementResolver {
  @FieldResolver(() => EquipmentCategory, { nullable: true, description: 'The category named.' })
  category(
    @Root() statement: EquipmentCategoryStatementRow,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.equipmentCategoryByCode.load(statement.code, info);
  }

  @FieldResolver(() => ProjectStub, { nullable: true, description: 'The project it is named for.' })
  project(@Root() statement: EquipmentCategoryStatementRow) {
    return stub(statement.projectId);
  }

  @FieldResolver(() => SourceStub, { nullable: true, description: 'Who names it.' })
  source(@Root() statement: EquipmentCategoryStatementRow) {
    return stub(statement.sourceId);
  }
}
