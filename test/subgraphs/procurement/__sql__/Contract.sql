-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contract { id } } }
SELECT t.`id` AS `id`
  FROM contract t
  WHERE t.id IN (?, …)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contract { localId } } }
SELECT t.`id` AS `id`, t.`local_id` AS `localId`
  FROM contract t
  WHERE t.id IN (?, …)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contract { title } } }
SELECT t.`id` AS `id`, t.`title` AS `title`
  FROM contract t
  WHERE t.id IN (?, …)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contract { status } } }
SELECT t.`id` AS `id`, t.`status` AS `status`
  FROM contract t
  WHERE t.id IN (?, …)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contract { statusDetails } } }
SELECT t.`id` AS `id`, t.`status_details` AS `statusDetails`
  FROM contract t
  WHERE t.id IN (?, …)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contract { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM contract t
  WHERE t.id IN (?, …)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contract { dateSigned } } }
SELECT t.`id` AS `id`, t.`signed_at` AS `signedAt`
  FROM contract t
  WHERE t.id IN (?, …)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contract { value { amount currency } } } }
SELECT t.`id` AS `id`, t.`value_amount` AS `valueAmount`, t.`value_currency` AS `valueCurrency`
  FROM contract t
  WHERE t.id IN (?, …)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contract { period { startsAt endsAt } } } }
SELECT t.`ends_at` AS `endsAt`, t.`id` AS `id`, t.`starts_at` AS `startsAt`
  FROM contract t
  WHERE t.id IN (?, …)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contract { award { id localId title } } } }
SELECT t.`award_id` AS `awardId`, t.`id` AS `id`
  FROM contract t
  WHERE t.id IN (?, …)
  ORDER BY t.id ASC;

SELECT t.`id` AS `id`, t.`local_id` AS `localId`, t.`title` AS `title`
  FROM award t
  WHERE t.id IN (?, …)
  ORDER BY t.awarded_at DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contract { transactions { localId notReported date } } } }
SELECT t.`id` AS `id`
  FROM contract t
  WHERE t.id IN (?, …)
  ORDER BY t.id ASC;

SELECT t.`id` AS `id`, t.`process_id` AS `processId`, t.`contract_id` AS `contractId`, t.`seq` AS `seq`, t.`local_id` AS `localId`, t.`made_at` AS `madeAt`, t.`value_amount` AS `valueAmount`, t.`value_currency` AS `valueCurrency`, t.`payer_name` AS `payerName`, t.`payer_scheme` AS `payerScheme`, t.`payer_identifier` AS `payerIdentifier`, t.`payee_name` AS `payeeName`, t.`payee_scheme` AS `payeeScheme`, t.`payee_identifier` AS `payeeIdentifier`, t.`not_reported` AS `notReported`
  FROM contract_transaction t
  WHERE t.contract_id IN (?, …)
  ORDER BY t.contract_id, t.seq, t.id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contract { contractingProcess { id ocid title } } } }
SELECT t.`id` AS `id`, t.`process_id` AS `processId`
  FROM contract t
  WHERE t.id IN (?, …)
  ORDER BY t.id ASC;

SELECT t.`id` AS `id`, t.`ocid` AS `ocid`, t.`title` AS `title`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contract { source { id } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM contract t
  WHERE t.id IN (?, …)
  ORDER BY t.id ASC;
