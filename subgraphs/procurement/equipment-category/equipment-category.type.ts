import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { EquipmentCategoryCode } from './equipment-category.enums';

@ObjectType({ description: 'What an equipment category is called.' })
export class EquipmentCategoryLabel {
  @Field(() => String, { description: 'English.' })
  readonly en!: string;
  @Field(() => String, { description: 'Romanian.' })
  readonly ro!: string;
  @Field(() => String, { description: 'Norwegian (bokmål).' })
  readonly no!: string;
}

@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType({ description: 'What equipment is for, as the project’s results text divides it.' })
export class EquipmentCategory {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => EquipmentCategoryCode, { description: 'Its code.' })
  readonly code!: EquipmentCategoryCode;
  @Field(() => [String], {
    description:
      'Beginnings of CPV codes that are near the category: a proposal of this hub, by no source. Empty where CPV has nothing near, or where the words are ambiguous.',
  })
  readonly cpvPrefixes!: string[];
}

@ObjectType({ description: 'A source names an equipment category for a project.' })
export class EquipmentCategoryStatement {
  @Field(() => String, { description: 'The phrase as the source has it.' })
  readonly phrase!: string;
  @Field(() => [String], { description: 'What the source does not state about it.' })
  readonly notReported!: string[];
}
