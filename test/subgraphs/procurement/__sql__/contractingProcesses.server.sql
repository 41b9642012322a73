-- { contractingProcesses { totalCount } }
SELECT '' AS page_parent, SUM(t.processes) AS total
  FROM contracting_process_rollup t
  WHERE t.level = ?;

-- { contractingProcesses(orderBy: PUBLISHED_ON_DESC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE 1 = 1
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?;

-- { contractingProcesses(orderBy: PUBLISHED_ON_ASC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE 1 = 1
  ORDER BY t.published_on ASC, t.id ASC
  LIMIT ?;

-- { contractingProcesses(orderBy: DEADLINE_ON_ASC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`deadline_on` AS `deadlineOn`
  FROM contracting_process t
  WHERE 1 = 1
  ORDER BY t.deadline_on ASC, t.id ASC
  LIMIT ?;

-- { contractingProcesses(orderBy: OCID_ASC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`ocid` AS `ocid`
  FROM contracting_process t
  WHERE 1 = 1
  ORDER BY t.ocid ASC
  LIMIT ?;

-- { contractingProcesses(filter: { status: [PLANNING] }) { nodes { id } } }
-- and 6 more like it
SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE t.status IN (?)
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?;

-- { contractingProcesses(filter: { status: [PLANNING, PLANNED] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE t.status IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?;

-- { contractingProcesses(filter: { status: [] }) { nodes { id } } }
-- and 4 more like it
SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE 1 = 0
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?;

-- { contractingProcesses(filter: { statusDetails: ["302 word"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE t.status_details IN (?)
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?;

-- { contractingProcesses(filter: { method: [OPEN] }) { nodes { id } } }
-- and 3 more like it
SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE t.method IN (?)
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?;

-- { contractingProcesses(filter: { method: [OPEN, SELECTIVE] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE t.method IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?;

-- { contractingProcesses(filter: { mainCategory: [GOODS] }) { nodes { id } } }
-- and 2 more like it
SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE t.main_category IN (?)
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?;

-- { contractingProcesses(filter: { mainCategory: [GOODS, WORKS] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE t.main_category IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?;

-- { contractingProcesses(filter: { equipmentCategory: [MOBILE_FORENSICS] }) { nodes { id } } }
-- and 7 more like it
SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE t.equipment_category IN (?)
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?;

-- { contractingProcesses(filter: { equipmentCategory: [MOBILE_FORENSICS, SURVEILLANCE] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE t.equipment_category IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?;

-- { contractingProcesses(filter: { cpvPrefix: ["302 word"] }) { nodes { id } } }
SELECT t.published_on AS edge, t.id AS id
  FROM contracting_process t
  WHERE 1 = 1
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT 1 OFFSET ?;

SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE t.id IN (SELECT m.process_id
  FROM item m
  WHERE ((m.cpv >= ? AND m.cpv < ?)))
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?;

-- { contractingProcesses(filter: { buyerId: ["unknown-1"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE t.buyer_id IN (?)
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?;

-- { contractingProcesses(filter: { supplierId: ["unknown-1"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE t.id IN (SELECT s.process_id
  FROM award_supplier s
  WHERE s.supplier_id IN (?))
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?;

-- { contractingProcesses(filter: { projectId: ["unknown-1"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE t.project_id IN (?)
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?;

-- { contractingProcesses(filter: { crimeTypeId: ["unknown-1"] }) { nodes { id } } }
SELECT t.published_on AS edge, t.id AS id
  FROM contracting_process t
  WHERE 1 = 1
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT 1 OFFSET ?;

SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE t.id IN (SELECT f.process_id
  FROM contracting_process_crime_focus f
  WHERE f.crime_type_id IN (?))
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?;

-- { contractingProcesses(filter: { minValue: "20000" }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE t.value_amount >= ?
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?;

-- { contractingProcesses(filter: { maxValue: "20000" }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE t.value_amount <= ?
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?;

-- { contractingProcesses(filter: { currency: "RON" }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE t.value_currency = ?
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?;

-- { contractingProcesses(filter: { publishedFrom: "2014-06-30" }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE t.published_on >= ?
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?;

-- { contractingProcesses(filter: { publishedTo: "2014-06-30" }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE t.published_on <= ?
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?;

-- { contractingProcesses(filter: { numberOfTenderers: [2] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE t.number_of_tenderers IN (?)
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?;

-- { contractingProcesses(filter: { leadTimeAnomaly: [MISSING_PUBLICATION_TO_DEADLINE] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE (t.publication_to_deadline_days IS NULL)
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?;

-- { contractingProcesses(filter: { leadTimeAnomaly: [MISSING_DEADLINE_TO_AWARD] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE (t.deadline_to_award_days IS NULL)
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?;

-- { contractingProcesses(filter: { leadTimeAnomaly: [MISSING_AWARD_TO_SIGNATURE] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE (t.award_to_signature_days IS NULL)
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?;

-- { contractingProcesses(filter: { leadTimeAnomaly: [NEGATIVE_PUBLICATION_TO_DEADLINE] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE (t.publication_to_deadline_days < 0)
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?;

-- { contractingProcesses(filter: { leadTimeAnomaly: [NEGATIVE_DEADLINE_TO_AWARD] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE (t.deadline_to_award_days < 0)
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?;

-- { contractingProcesses(filter: { leadTimeAnomaly: [NEGATIVE_AWARD_TO_SIGNATURE] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE (t.award_to_signature_days < 0)
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?;

-- { contractingProcesses(filter: { leadTimeAnomaly: [MISSING_PUBLICATION_TO_DEADLINE, MISSING_DEADLINE_TO_AWARD] }) { nodes { id } } }
(SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE t.publication_to_deadline_days IS NULL AND 1 = 1
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?) UNION (SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE t.deadline_to_award_days IS NULL AND 1 = 1
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?)
  ORDER BY `publishedOn` DESC, `id` DESC
  LIMIT ?;

-- { contractingProcesses(filter: { hasIssues: true }) { nodes { id } } }
SELECT t.published_on AS edge, t.id AS id
  FROM contracting_process t
  WHERE 1 = 1
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT 1 OFFSET ?;

SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM contracting_process t
  WHERE t.id IN (SELECT i.process_id
  FROM import_issue i
  WHERE i.process_id IS NOT NULL)
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?;

-- { contractingProcesses(filter: { search: "302 word" }) { nodes { id } } }
(SELECT ? AS place, w.word AS word
  FROM contracting_process_word w
  WHERE (w.word >= ? AND w.word < ?)
  ORDER BY w.word
  LIMIT ?)
  UNION ALL (SELECT ? AS place, w.word AS word
  FROM contracting_process_word w
  WHERE (w.word >= ? AND w.word < ?)
  ORDER BY w.word
  LIMIT ?);

-- { contractingProcesses(filter: { status: [PLANNING] }) { totalCount } }
-- and 6 more like it
SELECT '' AS page_parent, SUM(t.processes) AS total
  FROM contracting_process_rollup t
  WHERE t.level = ? AND t.status IN (?);

-- { contractingProcesses(filter: { status: [PLANNING, PLANNED] }) { totalCount } }
SELECT '' AS page_parent, SUM(t.processes) AS total
  FROM contracting_process_rollup t
  WHERE t.level = ? AND t.status IN (?, …);

-- { contractingProcesses(filter: { status: [] }) { totalCount } }
-- and 3 more like it
SELECT '' AS page_parent, SUM(t.processes) AS total
  FROM contracting_process_rollup t
  WHERE t.level = ? AND 1 = 0;

-- { contractingProcesses(filter: { statusDetails: ["302 word"] }) { totalCount } }
SELECT '' AS page_parent, SUM(t.processes) AS total
  FROM contracting_process_rollup t
  WHERE t.level = ? AND t.status_details IN (?);

-- { contractingProcesses(filter: { method: [OPEN] }) { totalCount } }
-- and 3 more like it
SELECT '' AS page_parent, SUM(t.processes) AS total
  FROM contracting_process_rollup t
  WHERE t.level = ? AND t.method IN (?);

-- { contractingProcesses(filter: { method: [OPEN, SELECTIVE] }) { totalCount } }
SELECT '' AS page_parent, SUM(t.processes) AS total
  FROM contracting_process_rollup t
  WHERE t.level = ? AND t.method IN (?, …);

-- { contractingProcesses(filter: { mainCategory: [GOODS] }) { totalCount } }
-- and 2 more like it
SELECT '' AS page_parent, SUM(t.processes) AS total
  FROM contracting_process_rollup t
  WHERE t.level = ? AND t.main_category IN (?);

-- { contractingProcesses(filter: { mainCategory: [GOODS, WORKS] }) { totalCount } }
SELECT '' AS page_parent, SUM(t.processes) AS total
  FROM contracting_process_rollup t
  WHERE t.level = ? AND t.main_category IN (?, …);

-- { contractingProcesses(filter: { equipmentCategory: [MOBILE_FORENSICS] }) { totalCount } }
-- and 7 more like it
SELECT '' AS page_parent, SUM(t.processes) AS total
  FROM contracting_process_rollup t
  WHERE t.level = ? AND t.equipment_category IN (?);

-- { contractingProcesses(filter: { equipmentCategory: [MOBILE_FORENSICS, SURVEILLANCE] }) { totalCount } }
SELECT '' AS page_parent, SUM(t.processes) AS total
  FROM contracting_process_rollup t
  WHERE t.level = ? AND t.equipment_category IN (?, …);

-- { contractingProcesses(filter: { cpvPrefix: ["302 word"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM contracting_process t
  WHERE t.id IN (SELECT m.process_id
  FROM item m
  WHERE ((m.cpv >= ? AND m.cpv < ?)));

-- { contractingProcesses(filter: { buyerId: ["unknown-1"] }) { totalCount } }
SELECT '' AS page_parent, SUM(t.processes) AS total
  FROM contracting_process_rollup t
  WHERE t.level = ? AND t.buyer_id IN (?);

-- { contractingProcesses(filter: { supplierId: ["unknown-1"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM contracting_process t
  WHERE t.id IN (SELECT s.process_id
  FROM award_supplier s
  WHERE s.supplier_id IN (?));

-- { contractingProcesses(filter: { projectId: ["unknown-1"] }) { totalCount } }
SELECT '' AS page_parent, SUM(t.processes) AS total
  FROM contracting_process_rollup t
  WHERE t.level = ? AND t.project_id IN (?);

-- { contractingProcesses(filter: { crimeTypeId: ["unknown-1"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM contracting_process t
  WHERE t.id IN (SELECT f.process_id
  FROM contracting_process_crime_focus f
  WHERE f.crime_type_id IN (?));

-- { contractingProcesses(filter: { minValue: "20000" }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM contracting_process t
  WHERE t.value_amount >= ?;

-- { contractingProcesses(filter: { maxValue: "20000" }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM contracting_process t
  WHERE t.value_amount <= ?;

-- { contractingProcesses(filter: { currency: "RON" }) { totalCount } }
SELECT '' AS page_parent, SUM(t.processes) AS total
  FROM contracting_process_rollup t
  WHERE t.level = ? AND t.value_currency = ?;

-- { contractingProcesses(filter: { publishedFrom: "2014-06-30" }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM contracting_process t
  WHERE t.published_on >= ?;

-- { contractingProcesses(filter: { publishedTo: "2014-06-30" }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM contracting_process t
  WHERE t.published_on <= ?;

-- { contractingProcesses(filter: { numberOfTenderers: [2] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM contracting_process t
  WHERE t.number_of_tenderers IN (?);

-- { contractingProcesses(filter: { leadTimeAnomaly: [MISSING_PUBLICATION_TO_DEADLINE] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM contracting_process t
  WHERE (t.publication_to_deadline_days IS NULL);

-- { contractingProcesses(filter: { leadTimeAnomaly: [MISSING_DEADLINE_TO_AWARD] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM contracting_process t
  WHERE (t.deadline_to_award_days IS NULL);

-- { contractingProcesses(filter: { leadTimeAnomaly: [MISSING_AWARD_TO_SIGNATURE] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM contracting_process t
  WHERE (t.award_to_signature_days IS NULL);

-- { contractingProcesses(filter: { leadTimeAnomaly: [NEGATIVE_PUBLICATION_TO_DEADLINE] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM contracting_process t
  WHERE (t.publication_to_deadline_days < 0);

-- { contractingProcesses(filter: { leadTimeAnomaly: [NEGATIVE_DEADLINE_TO_AWARD] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM contracting_process t
  WHERE (t.deadline_to_award_days < 0);

-- { contractingProcesses(filter: { leadTimeAnomaly: [NEGATIVE_AWARD_TO_SIGNATURE] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM contracting_process t
  WHERE (t.award_to_signature_days < 0);

-- { contractingProcesses(filter: { leadTimeAnomaly: [MISSING_PUBLICATION_TO_DEADLINE, MISSING_DEADLINE_TO_AWARD] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM contracting_process t
  WHERE (t.publication_to_deadline_days IS NULL OR t.deadline_to_award_days IS NULL);

-- { contractingProcesses(filter: { leadTimeAnomaly: [] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM contracting_process t
  WHERE 1 = 0;

-- { contractingProcesses(filter: { hasIssues: true }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM contracting_process t
  WHERE t.id IN (SELECT i.process_id
  FROM import_issue i
  WHERE i.process_id IS NOT NULL);

-- { contractingProcesses(filter: { search: "302 word" }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM contracting_process t
  WHERE t.id IN (SELECT w.process_id
  FROM contracting_process_word w
  WHERE (w.word >= ? AND w.word < ?)) AND t.id IN (SELECT w.process_id
  FROM contracting_process_word w
  WHERE (w.word >= ? AND w.word < ?));
