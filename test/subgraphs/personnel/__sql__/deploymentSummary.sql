-- { deploymentSummary(by: []) { keys { dimension value } deployments officers officerDays } }
SELECT COALESCE(SUM(t.deployments), 0) AS deployments,COALESCE(SUM(t.officers), 0) AS officers,COALESCE(SUM(t.days_once), 0) AS officerDays
  FROM deployment_rollup t
  WHERE t.level = ? AND t.deployments > 0;

-- { deploymentSummary(by: [DIRECTION]) { keys { dimension value } deployments officers officerDays } }
SELECT t.direction AS key_0,COALESCE(SUM(t.deployments), 0) AS deployments,COALESCE(SUM(t.officers), 0) AS officers,COALESCE(SUM(t.days_once), 0) AS officerDays
  FROM deployment_rollup t
  WHERE t.level = ? AND t.deployments > 0
  GROUP BY t.direction
  ORDER BY t.direction;

-- { deploymentSummary(by: [STATUS]) { keys { dimension value } deployments officers officerDays } }
SELECT t.status AS key_0,COALESCE(SUM(t.deployments), 0) AS deployments,COALESCE(SUM(t.officers), 0) AS officers,COALESCE(SUM(t.days_once), 0) AS officerDays
  FROM deployment_rollup t
  WHERE t.level = ? AND t.deployments > 0
  GROUP BY t.status
  ORDER BY t.status;

-- { deploymentSummary(by: [TYPE]) { keys { dimension value } deployments officers officerDays } }
SELECT t.type AS key_0,COALESCE(SUM(t.deployments), 0) AS deployments,COALESCE(SUM(t.officers), 0) AS officers,COALESCE(SUM(t.days_once), 0) AS officerDays
  FROM deployment_rollup t
  WHERE t.level = ? AND t.deployments > 0
  GROUP BY t.type
  ORDER BY t.type;

-- { deploymentSummary(by: [HOST_DISTRICT]) { keys { dimension value } deployments officers officerDays } }
SELECT t.host_district_id AS key_0,COALESCE(SUM(t.deployments), 0) AS deployments,COALESCE(SUM(t.officers), 0) AS officers,COALESCE(SUM(t.days_once), 0) AS officerDays
  FROM deployment_rollup t
  WHERE t.level = ? AND t.deployments > 0
  GROUP BY t.host_district_id
  ORDER BY t.host_district_id;

-- { deploymentSummary(by: [SPECIALITY]) { keys { dimension value } deployments officers officerDays } }
SELECT s.speciality AS key_0,COALESCE(SUM(t.deployments), 0) AS deployments,COALESCE(SUM(t.officers), 0) AS officers,COALESCE(SUM(t.days_once), 0) AS officerDays
  FROM deployment_rollup t
  LEFT JOIN (SELECT DISTINCT speciality
  FROM officer_speciality) s ON INSTR(REPLACE(',?,', '?', t.specialities), REPLACE(',?,', '?', s.speciality)) > 0
  WHERE t.level = ? AND t.deployments > 0
  GROUP BY s.speciality
  ORDER BY s.speciality;

-- { deploymentSummary(by: [CRIME_TYPE]) { keys { dimension value } deployments officers officerDays } }
SELECT t.crime_type_id AS key_0,COALESCE(SUM(t.deployments), 0) AS deployments,COALESCE(SUM(t.officers), 0) AS officers,COALESCE(SUM(t.days), 0) AS officerDays
  FROM deployment_rollup t
  WHERE t.level = ? AND t.deployments > 0
  GROUP BY t.crime_type_id
  ORDER BY t.crime_type_id;

-- { deploymentSummary(by: [RANK_BAND]) { keys { dimension value } deployments officers officerDays } }
SELECT t.rank_band AS key_0,COALESCE(SUM(t.deployments), 0) AS deployments,COALESCE(SUM(t.officers), 0) AS officers,COALESCE(SUM(t.days_once), 0) AS officerDays
  FROM deployment_rollup t
  WHERE t.level = ? AND t.deployments > 0
  GROUP BY t.rank_band
  ORDER BY t.rank_band;

-- { deploymentSummary(by: [HOME_UNIT]) { keys { dimension value } deployments officers officerDays } }
SELECT t.home_unit_id AS key_0,COALESCE(SUM(t.deployments), 0) AS deployments,COALESCE(SUM(t.officers), 0) AS officers,COALESCE(SUM(t.days_once), 0) AS officerDays
  FROM deployment_rollup t
  WHERE t.level = ? AND t.deployments > 0
  GROUP BY t.home_unit_id
  ORDER BY t.home_unit_id;

-- { deploymentSummary(by: [QUARTER]) { keys { dimension value } deployments officers officerDays } }
SELECT t.quarter AS key_0,COALESCE(SUM(t.deployments), 0) AS deployments,COALESCE(SUM(t.officers), 0) AS officers,COALESCE(SUM(t.days_once), 0) AS officerDays
  FROM deployment_rollup t
  WHERE t.level = ? AND t.deployments > 0
  GROUP BY t.quarter
  ORDER BY t.quarter;

-- { deploymentSummary(by: [DIRECTION, STATUS]) { keys { dimension value } deployments officers officerDays } }
SELECT t.direction AS key_0,t.status AS key_1,COALESCE(SUM(t.deployments), 0) AS deployments,COALESCE(SUM(t.officers), 0) AS officers,COALESCE(SUM(t.days_once), 0) AS officerDays
  FROM deployment_rollup t
  WHERE t.level = ? AND t.deployments > 0
  GROUP BY t.direction,t.status
  ORDER BY t.direction,t.status;

-- { deploymentSummary(by: [DIRECTION, STATUS, TYPE]) { keys { dimension value } deployments officers officerDays } }
SELECT t.direction AS key_0,t.status AS key_1,t.type AS key_2,COALESCE(SUM(t.deployments), 0) AS deployments,COALESCE(SUM(t.officers), 0) AS officers,COALESCE(SUM(t.days_once), 0) AS officerDays
  FROM deployment_rollup t
  WHERE t.level = ? AND t.deployments > 0
  GROUP BY t.direction,t.status,t.type
  ORDER BY t.direction,t.status,t.type;

-- { deploymentSummary(filter: { direction: [RO_TO_NO] }, by: []) { keys { dimension value } deployments officers officerDays } }
-- and 1 more like it
SELECT COALESCE(SUM(t.deployments), 0) AS deployments,COALESCE(SUM(t.officers), 0) AS officers,COALESCE(SUM(t.days_once), 0) AS officerDays
  FROM deployment_rollup t
  WHERE t.level = ? AND t.direction IN (?) AND t.deployments > 0;

-- { deploymentSummary(filter: { direction: [RO_TO_NO, NO_TO_RO] }, by: []) { keys { dimension value } deployments officers officerDays } }
SELECT COUNT(DISTINCT t.id) AS deployments,COUNT(DISTINCT t.officer_id) AS officers,COALESCE(SUM(q.days), 0) AS officerDays
  FROM deployment t
  LEFT JOIN deployment_quarter q ON q.deployment_id = t.id
  WHERE t.direction IN (?, …);

-- { deploymentSummary(filter: { direction: [] }, by: []) { keys { dimension value } deployments officers officerDays } }
-- and 2 more like it
SELECT COUNT(DISTINCT t.id) AS deployments,COUNT(DISTINCT t.officer_id) AS officers,COALESCE(SUM(q.days), 0) AS officerDays
  FROM deployment t
  LEFT JOIN deployment_quarter q ON q.deployment_id = t.id
  WHERE 1 = 0;

-- { deploymentSummary(filter: { status: [PLANNED] }, by: []) { keys { dimension value } deployments officers officerDays } }
-- and 4 more like it
SELECT COALESCE(SUM(t.deployments), 0) AS deployments,COALESCE(SUM(t.officers), 0) AS officers,COALESCE(SUM(t.days_once), 0) AS officerDays
  FROM deployment_rollup t
  WHERE t.level = ? AND t.status IN (?) AND t.deployments > 0;

-- { deploymentSummary(filter: { status: [PLANNED, ACTIVE] }, by: []) { keys { dimension value } deployments officers officerDays } }
SELECT COUNT(DISTINCT t.id) AS deployments,COUNT(DISTINCT t.officer_id) AS officers,COALESCE(SUM(q.days), 0) AS officerDays
  FROM deployment t
  LEFT JOIN deployment_quarter q ON q.deployment_id = t.id
  WHERE t.status IN (?, …);

-- { deploymentSummary(filter: { type: [OPERATIVE_SUPPORT] }, by: []) { keys { dimension value } deployments officers officerDays } }
-- and 4 more like it
SELECT COALESCE(SUM(t.deployments), 0) AS deployments,COALESCE(SUM(t.officers), 0) AS officers,COALESCE(SUM(t.days_once), 0) AS officerDays
  FROM deployment_rollup t
  WHERE t.level = ? AND t.type IN (?) AND t.deployments > 0;

-- { deploymentSummary(filter: { type: [OPERATIVE_SUPPORT, JOINT_MISSION] }, by: []) { keys { dimension value } deployments officers officerDays } }
SELECT COUNT(DISTINCT t.id) AS deployments,COUNT(DISTINCT t.officer_id) AS officers,COALESCE(SUM(q.days), 0) AS officerDays
  FROM deployment t
  LEFT JOIN deployment_quarter q ON q.deployment_id = t.id
  WHERE t.type IN (?, …);

-- { deploymentSummary(filter: { hostDistrictId: ["unknown-1"] }, by: []) { keys { dimension value } deployments officers officerDays } }
SELECT COALESCE(SUM(t.deployments), 0) AS deployments,COALESCE(SUM(t.officers), 0) AS officers,COALESCE(SUM(t.days_once), 0) AS officerDays
  FROM deployment_rollup t
  WHERE t.level = ? AND t.host_district_id IN (?) AND t.deployments > 0;

-- { deploymentSummary(filter: { speciality: [ITINERANT_CRIME] }, by: []) { keys { dimension value } deployments officers officerDays } }
-- and 7 more like it
SELECT COALESCE(SUM(t.deployments), 0) AS deployments,COALESCE(SUM(t.officers), 0) AS officers,COALESCE(SUM(t.days_once), 0) AS officerDays
  FROM deployment_rollup t
  WHERE t.level = ? AND (INSTR(REPLACE(',?,', '?', t.specialities), REPLACE(',?,', '?', ?)) > 0) AND t.deployments > 0;

-- { deploymentSummary(filter: { speciality: [ITINERANT_CRIME, THB] }, by: []) { keys { dimension value } deployments officers officerDays } }
SELECT COALESCE(SUM(t.deployments), 0) AS deployments,COALESCE(SUM(t.officers), 0) AS officers,COALESCE(SUM(t.days_once), 0) AS officerDays
  FROM deployment_rollup t
  WHERE t.level = ? AND (INSTR(REPLACE(',?,', '?', t.specialities), REPLACE(',?,', '?', ?)) > 0 OR INSTR(REPLACE(',?,', '?', t.specialities), REPLACE(',?,', '?', ?)) > 0) AND t.deployments > 0;

-- { deploymentSummary(filter: { speciality: [] }, by: []) { keys { dimension value } deployments officers officerDays } }
SELECT COALESCE(SUM(t.deployments), 0) AS deployments,COALESCE(SUM(t.officers), 0) AS officers,COALESCE(SUM(t.days_once), 0) AS officerDays
  FROM deployment_rollup t
  WHERE t.level = ? AND 1 = 0 AND t.deployments > 0;

-- { deploymentSummary(filter: { crimeTypeId: ["unknown-1"] }, by: []) { keys { dimension value } deployments officers officerDays } }
SELECT COUNT(DISTINCT t.id) AS deployments,COUNT(DISTINCT t.officer_id) AS officers,COALESCE(SUM(q.days), 0) AS officerDays
  FROM deployment t
  LEFT JOIN deployment_quarter q ON q.deployment_id = t.id
  WHERE t.id IN (SELECT f.deployment_id
  FROM deployment_crime_focus f
  WHERE f.crime_type_id IN (?));

-- { deploymentSummary(filter: { from: "2014-06-30" }, by: []) { keys { dimension value } deployments officers officerDays } }
SELECT COUNT(DISTINCT t.id) AS deployments,COUNT(DISTINCT t.officer_id) AS officers,COALESCE(SUM(q.days), 0) AS officerDays
  FROM deployment t
  LEFT JOIN deployment_quarter q ON q.deployment_id = t.id
  WHERE (t.ends_on >= ? OR (t.ends_on IS NULL AND t.starts_on IS NOT NULL));

-- { deploymentSummary(filter: { to: "2014-06-30" }, by: []) { keys { dimension value } deployments officers officerDays } }
SELECT COUNT(DISTINCT t.id) AS deployments,COUNT(DISTINCT t.officer_id) AS officers,COALESCE(SUM(q.days), 0) AS officerDays
  FROM deployment t
  LEFT JOIN deployment_quarter q ON q.deployment_id = t.id
  WHERE t.starts_on <= ?;
