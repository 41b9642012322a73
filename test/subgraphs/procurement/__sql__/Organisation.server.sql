-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organisation { id } } }
-- no statement

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organisation { contractingProcessesBought { nodes { id ocid title } totalCount } } } }
(SELECT t.`id` AS `id`, t.`ocid` AS `ocid`, t.`title` AS `title`, t.`published_on` AS `publishedOn`, ? AS page_parent
  FROM contracting_process t
  JOIN buyer bought_by ON bought_by.id = t.buyer_id
  WHERE bought_by.organisation_id = ? AND 1 = 1
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?)
  UNION ALL (SELECT t.`id` AS `id`, t.`ocid` AS `ocid`, t.`title` AS `title`, t.`published_on` AS `publishedOn`, ? AS page_parent
  FROM contracting_process t
  JOIN buyer bought_by ON bought_by.id = t.buyer_id
  WHERE bought_by.organisation_id = ? AND 1 = 1
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?);

SELECT bought_by.organisation_id AS page_parent, COUNT(*) AS total
  FROM contracting_process t
  JOIN buyer bought_by ON bought_by.id = t.buyer_id
  WHERE bought_by.organisation_id IN (?, …)
  GROUP BY bought_by.organisation_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organisation { awardsWon { nodes { id localId title } totalCount } } } }
(SELECT t.`id` AS `id`, t.`local_id` AS `localId`, t.`title` AS `title`, t.`awarded_at` AS `awardedAt`, ? AS page_parent
  FROM award t
  JOIN award_supplier won ON won.award_id = t.id
  JOIN supplier winner ON winner.id = won.supplier_id
  WHERE winner.organisation_id = ? AND 1 = 1
  ORDER BY t.awarded_at DESC, t.id DESC
  LIMIT ?)
  UNION ALL (SELECT t.`id` AS `id`, t.`local_id` AS `localId`, t.`title` AS `title`, t.`awarded_at` AS `awardedAt`, ? AS page_parent
  FROM award t
  JOIN award_supplier won ON won.award_id = t.id
  JOIN supplier winner ON winner.id = won.supplier_id
  WHERE winner.organisation_id = ? AND 1 = 1
  ORDER BY t.awarded_at DESC, t.id DESC
  LIMIT ?);

SELECT winner.organisation_id AS page_parent, COUNT(*) AS total
  FROM award t
  JOIN award_supplier won ON won.award_id = t.id
  JOIN supplier winner ON winner.id = won.supplier_id
  WHERE winner.organisation_id IN (?, …)
  GROUP BY winner.organisation_id;
