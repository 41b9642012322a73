import { FieldResolver, Resolver, Root } from 'type-graphql';
import { ContractingProcessRow } from './contracting-process.entity';
import { LeadTimeAnomaly } from './contracting-process.enums';
import { LeadTimes } from './contracting-process.type';
import { anomaliesOf } from './lead-times';

/** Lead times are the process they belong to, seen from another side: the same row. */
@Resolver(() => LeadTimes)
export class LeadTimesResolver {
  @FieldResolver(() => [LeadTimeAnomaly], { description: 'What is missing or negative.' })
  anomalies(@Root() process: ContractingProcessRow) {
    return anomaliesOf(process);
  }
}
