import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { stub } from '../../../shared/federation';
import { Award } from '../award/award.type';
import { budgetOf } from '../budget/budget';
import { Budget } from '../budget/budget.type';
import { Buyer } from '../buyer/buyer.type';
import { type Context } from '../context';
import { Contract } from '../contract/contract.type';
import { CrimeTypeStub } from '../crime-type/crime-type.stub';
import { EquipmentCategory } from '../equipment-category/equipment-category.type';
import { Facility } from '../facility/facility.type';
import { ImportIssueListArguments } from '../import-issue/import-issue.input';
import { ImportIssueConnection } from '../import-issue/import-issue.type';
import { amountOf } from '../money/money';
import { Money } from '../money/money.type';
import { ProjectStub } from '../project/project.stub';
import { Release } from '../release/release.type';
import { SourceStub } from '../source/source.stub';
import { Tender } from '../tender/tender.type';
import { ContractingProcessRow } from './contracting-process.entity';
import { ContractingProcessListArguments } from './contracting-process.input';
import { contractingProcessList } from './contracting-process.queries';
import { ContractingProcess, ContractingProcessConnection, LeadTimes } from './contracting-process.type';

@Resolver(() => ContractingProcess)
export class ContractingProcessResolver {
  @Query(() => ContractingProcessConnection, { nullable: true, description: 'Purchases of every project and import.' })
  contractingProcesses(
    @Args(() => ContractingProcessListArguments) args: ContractingProcessListArguments,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return contractingProcessList.page(db, args, info);
  }

  @Query(() => ContractingProcess, { nullable: true, description: 'One process; null when the ocid is unknown.' })
  contractingProcess(
    @Arg('ocid', () => String, { description: 'Its open contracting id.' }) ocid: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.contractingProcessByOcid.load(ocid, info);
  }

  @FieldResolver(() => Tender, {
    nullable: true,
    description: 'The call for tenders; null while there is only a plan.',
  })
  tender(@Root() process: ContractingProcessRow) {
    return process.hasTender ? process : null;
  }

  @FieldResolver(() => Money, { nullable: true, description: 'Estimated value of the tender; null when not stated.' })
  value(@Root() process: ContractingProcessRow) {
    return amountOf(process.valueAmount, process.valueCurrency);
  }

  @FieldResolver(() => Budget, { nullable: true, description: 'Budget of the plan; null when not stated.' })
  budget(@Root() process: ContractingProcessRow) {
    return budgetOf(process.budgetProject, process.budgetAmount, process.budgetCurrency);
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description: 'Sum of the awards that stand; null when none states a value, or when their currencies differ.',
  })
  awardedValue(@Root() process: ContractingProcessRow) {
    return amountOf(process.awardedAmount, process.awardedCurrency);
  }

  @FieldResolver(() => LeadTimes, { description: 'How long the stages took.' })
  leadTimes(@Root() process: ContractingProcessRow) {
    return process;
  }

  @FieldResolver(() => ProjectStub, {
    nullable: true,
    description: 'The project it was made for; null when not linked.',
  })
  project(@Root() process: ContractingProcessRow) {
    return stub(process.projectId);
  }

  @FieldResolver(() => Buyer, { nullable: true, description: 'Who buys; null when not stated.' })
  buyer(@Root() process: ContractingProcessRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return process.buyerId === null ? null : loaders.buyerById.load(process.buyerId, info);
  }

  @FieldResolver(() => EquipmentCategory, {
    nullable: true,
    description: 'Kind of equipment bought; null when nobody assigned one: it is never guessed from CPV codes.',
  })
  equipmentCategory(
    @Root() { equipmentCategory }: ContractingProcessRow,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return equipmentCategory === null ? null : loaders.equipmentCategoryByCode.load(equipmentCategory, info);
  }

  @FieldResolver(() => [Award], { description: 'Awards, in the order of the source.' })
  awards(@Root() process: ContractingProcessRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.awardsByProcess.load(process.id, info);
  }

  @FieldResolver(() => [Contract], { description: 'Contracts, in the order of the source.' })
  contracts(@Root() process: ContractingProcessRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.contractsByProcess.load(process.id, info);
  }

  @FieldResolver(() => [Release], {
    description: 'Publications that were imported, earliest first; none is ever lost.',
  })
  releases(@Root() process: ContractingProcessRow, @Ctx() { loaders }: Context) {
    return loaders.releasesByProcess.load(process.id);
  }

  @FieldResolver(() => ImportIssueConnection, { nullable: true, description: 'What the imports had to remark.' })
  issues(
    @Root() process: ContractingProcessRow,
    @Args(() => ImportIssueListArguments) args: ImportIssueListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.issuesByProcess.load(process.id, args, info);
  }

  @FieldResolver(() => [CrimeTypeStub], { nullable: true, description: 'Crime the purchase is to help against.' })
  async crimeFocus(@Root() process: ContractingProcessRow, @Ctx() { loaders }: Context) {
    return (await loaders.crimeFocusByProcess.load(process.id)).map(({ crimeTypeId }) => stub(crimeTypeId));
  }

  @FieldResolver(() => [Facility], { description: 'Facilities it builds, furnishes or equips.' })
  async facilities(
    @Root() process: ContractingProcessRow,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const links = await loaders.facilityLinksByProcess.load(process.id);
    const found = await Promise.all(links.map(({ facilityId }) => loaders.facilityById.load(facilityId, info)));
    return found.filter((facility) => facility !== null);
  }

  @FieldResolver(() => SourceStub, { nullable: true, description: 'Where the record comes from.' })
  source(@Root() process: ContractingProcessRow) {
    return stub(process.sourceId);
  }
}
