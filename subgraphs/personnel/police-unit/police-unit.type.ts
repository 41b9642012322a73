import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { LocalDate } from '../../../shared/scalars';
import { connectionOf } from '../paging';
import { UnitLevel } from './police-unit.enums';

@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType({ description: 'A unit of a police force, at the level that may be named.' })
export class PoliceUnit {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, { description: 'Code within the hub.' })
  readonly code!: string;
  @Field(() => String, { description: 'Name in English.' })
  readonly name!: string;
  @Field(() => UnitLevel, { description: 'Where the unit stands in its force.' })
  readonly level!: UnitLevel;
  @Field(() => LocalDate, { nullable: true, description: 'First day the unit existed; null when not known.' })
  readonly validFrom!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Last day the unit existed; null while it does.' })
  readonly validTo!: string | null;
}

export const PoliceUnitConnection = connectionOf(PoliceUnit, 'PoliceUnit');
