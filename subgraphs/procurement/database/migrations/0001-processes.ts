import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTable, kind, optional } from '../../../../shared/database';

/** Contracting processes, and what hangs on them. */
export class Processes1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'award', {
      columns: {
        id: kind.id,
        process_id: kind.id,
        seq: kind.count,
        local_id: optional(kind.name),
        title: optional(kind.name),
        status: optional(kind.code),
        status_details: optional(kind.name),
        awarded_at: optional(kind.instant),
        value_amount: optional(kind.amount),
        value_currency: optional(kind.code),
        source_id: kind.id,
        not_reported: kind.text,
      },
      primary: ['id'],
      indices: [
        ['awarded_at', 'id'],
        ['process_id', 'seq'],
      ],
    });
    await createTable(runner, 'award_supplier', {
      columns: {
        award_id: kind.id,
        supplier_id: kind.id,
        process_id: kind.id,
        buyer_id: optional(kind.id),
        seq: kind.count,
        stands: kind.flag,
      },
      primary: ['award_id', 'supplier_id'],
      indices: [['process_id'], ['supplier_id', 'award_id']],
    });
    await createTable(runner, 'buyer', {
      columns: {
        id: kind.id,
        name: optional(kind.name),
        scheme: optional(kind.code),
        identifier: optional(kind.code),
        country: optional(kind.code),
        organisation_id: optional(kind.id),
        state_rank: kind.code,
        source_id: kind.id,
        not_reported: kind.text,
      },
      primary: ['id'],
      indices: [['organisation_id'], ['scheme', 'identifier']],
    });
    await createTable(runner, 'contract', {
      columns: {
        id: kind.id,
        process_id: kind.id,
        award_id: optional(kind.id),
        seq: kind.count,
        local_id: optional(kind.name),
        title: optional(kind.name),
        status: optional(kind.code),
        status_details: optional(kind.name),
        signed_at: optional(kind.instant),
        value_amount: optional(kind.amount),
        value_currency: optional(kind.code),
        starts_at: optional(kind.instant),
        ends_at: optional(kind.instant),
        source_id: kind.id,
        not_reported: kind.text,
      },
      primary: ['id'],
      indices: [['award_id'], ['process_id', 'seq']],
    });
    await createTable(runner, 'contracting_process', {
      columns: {
        id: kind.id,
        ocid: kind.code,
        project_id: optional(kind.id),
        buyer_id: optional(kind.id),
        equipment_category: optional(kind.code),
        title: optional(kind.name),
        description: optional(kind.text),
        search_text: kind.text,
        main_category: optional(kind.code),
        has_tender: kind.flag,
        status: optional(kind.code),
        status_details: optional(kind.name),
        method: optional(kind.code),
        method_details: optional(kind.name),
        value_amount: optional(kind.amount),
        value_currency: optional(kind.code),
        awarded_amount: optional(kind.amount),
        awarded_currency: optional(kind.code),
        award_count: kind.count,
        contract_count: kind.count,
        number_of_tenderers: optional(kind.count),
        tender_starts_at: optional(kind.instant),
        tender_ends_at: optional(kind.instant),
        enquiry_starts_at: optional(kind.instant),
        enquiry_ends_at: optional(kind.instant),
        award_starts_at: optional(kind.instant),
        award_ends_at: optional(kind.instant),
        contract_starts_at: optional(kind.instant),
        contract_ends_at: optional(kind.instant),
        stated_published_on: optional(kind.date),
        first_released_on: optional(kind.date),
        published_on: optional(kind.date),
        deadline_on: optional(kind.date),
        awarded_on: optional(kind.date),
        signed_on: optional(kind.date),
        publication_to_deadline_days: optional(kind.count),
        deadline_to_award_days: optional(kind.count),
        award_to_signature_days: optional(kind.count),
        state_at: optional(kind.instant),
        state_rank: kind.code,
        source_id: kind.id,
        not_reported: kind.text,
      },
      primary: ['id'],
      unique: [['ocid']],
      indices: [
        ['equipment_category', 'published_on', 'id'],
        ['buyer_id', 'published_on', 'id'],
        ['project_id', 'published_on', 'id'],
        ['published_on', 'id'],
      ],
    });
    await createTable(runner, 'contracting_process_crime_focus', {
      columns: {
        process_id: kind.id,
        crime_type_id: kind.id,
      },
      primary: ['process_id', 'crime_type_id'],
      indices: [['crime_type_id']],
    });
    await createTable(runner, 'contracting_process_facility', {
      columns: {
        process_id: kind.id,
        facility_id: kind.id,
      },
      primary: ['process_id', 'facility_id'],
      indices: [['facility_id']],
    });
    await createTable(runner, 'item', {
      columns: {
        id: kind.id,
        process_id: kind.id,
        award_id: optional(kind.id),
        seq: kind.count,
        description: optional(kind.text),
        cpv: optional(kind.code),
        cpv_label: optional(kind.name),
        quantity: optional(kind.amount),
        unit: optional(kind.name),
      },
      primary: ['id'],
      indices: [['award_id'], ['process_id', 'cpv'], ['process_id', 'seq']],
    });
    await createTable(runner, 'supplier', {
      columns: {
        id: kind.id,
        name: optional(kind.name),
        is_person: kind.flag,
        scheme: optional(kind.code),
        identifier: optional(kind.code),
        country: optional(kind.code),
        organisation_id: optional(kind.id),
        award_count: kind.count,
        buyer_count: kind.count,
        state_rank: kind.code,
        source_id: kind.id,
        not_reported: kind.text,
      },
      primary: ['id'],
      indices: [['organisation_id'], ['scheme', 'identifier'], ['buyer_count', 'id'], ['award_count', 'id']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'award',
      'award_supplier',
      'buyer',
      'contract',
      'contracting_process',
      'contracting_process_crime_focus',
      'contracting_process_facility',
      'item',
      'supplier',
    ]) {
      await runner.dropTable(table, true);
    }
  }
}
