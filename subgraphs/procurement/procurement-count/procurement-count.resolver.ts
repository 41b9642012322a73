import { FieldResolver, Resolver, Root } from 'type-graphql';
import { stub } from '../../../shared/federation';
import { amountOf } from '../money/money';
import { Money } from '../money/money.type';
import { ProjectStub } from '../project/project.stub';
import { SourceStub } from '../source/source.stub';
import { ProcurementCountRow } from './procurement-count.entity';
import { ProcurementCount } from './procurement-count.type';

@Resolver(() => ProcurementCount)
export class ProcurementCountResolver {
  @FieldResolver(() => Money, { nullable: true, description: 'Their value together; null when not reported.' })
  totalValue(@Root() count: ProcurementCountRow) {
    return amountOf(count.valueAmount, count.valueCurrency);
  }

  @FieldResolver(() => ProjectStub, { nullable: true, description: 'The project they were made for.' })
  project(@Root() count: ProcurementCountRow) {
    return stub(count.projectId);
  }

  @FieldResolver(() => SourceStub, { nullable: true, description: 'Who states it.' })
  source(@Root() count: ProcurementCountRow) {
    return stub(count.sourceId);
  }
}
