import { writeRows } from '../../../../shared/database';
import { type DataSet } from '../../../../shared/federation';
import { BilateralActivityRow } from '../../bilateral-activity/bilateral-activity.entity';
import { BilateralResultRow } from '../../bilateral-result/bilateral-result.entity';
import { ContinuationRow } from '../../continuation/continuation.entity';
import { CooperationChannelRow } from '../../cooperation-channel/cooperation-channel.entity';
import { CrimeTypeRow } from '../../crime-type/crime-type.entity';
import { recordFigure } from '../../figure/figure-recording';
import { IndicatorRow } from '../../indicator/indicator.entity';
import { JointInvestigationTeamRow } from '../../joint-investigation-team/joint-investigation-team.entity';
import { NarrativeRow } from '../../narrative/narrative.entity';
import { ObjectiveRow } from '../../objective/objective.entity';
import { OrganisationRow } from '../../organisation/organisation.entity';
import { OrganisationRoleRow } from '../../organisation-role/organisation-role.entity';
import { OutcomeRow } from '../../outcome/outcome.entity';
import { PlaceRow, PlaceSuccessionRow } from '../../place/place.entity';
import { ProgrammeRow } from '../../programme/programme.entity';
import { ProjectCrimeFocusRow, ProjectRow } from '../../project/project.entity';
import { ProjectAliasRow } from '../../project-alias/project-alias.entity';
import { SourceRow } from '../../source/source.entity';
import { TargetGroupRow } from '../../target-group/target-group.entity';
import { TranslationRow } from '../../translation/translation.entity';
import { ThreatAssessmentCrimeRow, ThreatAssessmentRow } from '../../threat-assessment/threat-assessment.entity';
import { activities, bilateralResults } from './activities';
import { continuations } from './continuations';
import { channels, jointTeams } from './cooperation';
import { crimeTypes } from './crime-types';
import { nextFigures, pdp1Figures } from './figures';
import { indicators } from './indicators';
import { narratives, targetGroups, threatAssessments, threatCrimes } from './narratives';
import { objectives, outcomes } from './objectives';
import { organisations } from './organisations';
import { places, successions } from './places';
import { programmeFigures } from './programme-figures';
import { programmes } from './programmes';
import { aliases, crimeFocus, projects } from './projects';
import { roles } from './roles';
import { sources } from './sources';
import { translations } from './translations';

/** What the results text of PDP1 says, and what public sources say of its programme, its peers and what follows. */
export const pdp1: DataSet = {
  description: 'The facts of PDP1 and what frames them, each with its source.',
  async load(db) {
    await writeRows(db, SourceRow, sources);
    await writeRows(db, OrganisationRow, organisations);
    await writeRows(db, PlaceRow, places);
    await writeRows(db, PlaceSuccessionRow, successions);
    await writeRows(db, CrimeTypeRow, crimeTypes);
    await writeRows(db, ProgrammeRow, programmes);
    await writeRows(db, ProjectRow, projects);
    await writeRows(db, ProjectCrimeFocusRow, crimeFocus);
    await writeRows(db, ProjectAliasRow, aliases);
    await writeRows(db, OrganisationRoleRow, roles);
    await writeRows(db, ObjectiveRow, objectives);
    await writeRows(db, OutcomeRow, outcomes);
    await writeRows(db, NarrativeRow, narratives);
    await writeRows(db, TargetGroupRow, targetGroups);
    await writeRows(db, ThreatAssessmentRow, threatAssessments);
    await writeRows(db, ThreatAssessmentCrimeRow, threatCrimes);
    await writeRows(db, CooperationChannelRow, channels);
    await writeRows(db, JointInvestigationTeamRow, jointTeams);
    await writeRows(db, BilateralActivityRow, activities);
    await writeRows(db, BilateralResultRow, bilateralResults);
    await writeRows(db, ContinuationRow, continuations);
    await writeRows(db, IndicatorRow, indicators);
    await writeRows(db, TranslationRow, translations);
    // Not written like the rest: a figure that was recorded before stays as it was.
    for (const figure of [...pdp1Figures, ...nextFigures, ...programmeFigures]) await recordFigure(db, figure);
  },
};
