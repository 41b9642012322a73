import { useLanguage } from '../../i18n/language';
import { AsOfPanels } from './as-of';
import { DisagreementsPanel } from './disagreements';
import { ImportPanels } from './imports';
import { SilencePanels } from './silence';
import { WithoutEvidencePanel } from './without-evidence';

/** Where the data is weak: said here before anybody has to find out. */
export function Quality({ project }: { readonly project: string }) {
  const { t } = useLanguage();
  return (
    <>
      <h1>{t('view.quality')}</h1>
      <div className="stack below">
        <DisagreementsPanel />
        <AsOfPanels project={project} />
        <WithoutEvidencePanel />
        <SilencePanels project={project} />
        <ImportPanels />
      </div>
    </>
  );
}
