import { useLanguage } from '../../i18n/language';

/** Said where a project is not in the graph, or its owner did not answer. */
export function NoProject({ project }: { readonly project: string }) {
  const { t } = useLanguage();
  return (
    <div className="notice" role="status">
      <h1>{t('results.noProject', { project })}</h1>
      <p>{t('results.noProjectHint')}</p>
    </div>
  );
}
