import { useEffect, useState } from 'react';
import { useLanguage } from '../../i18n/language';

async function reportIsServed(): Promise<boolean> {
  try {
    const response = await fetch('/console.json');
    const answer: unknown = response.ok ? await response.json() : null;
    return typeof answer === 'object' && answer !== null && Reflect.get(answer, 'report') === true;
  } catch {
    return false;
  }
}

let served: Promise<boolean> | undefined;

/** The way to the written report of a project, where this hub serves one. */
export function ReportLink({ project }: { readonly project: string }) {
  const { t, language } = useLanguage();
  const [there, setThere] = useState(false);
  useEffect(() => {
    served ??= reportIsServed();
    void served.then(setThere);
  }, []);
  if (!there) return null;
  return (
    <a className="tool" href={`/report/${encodeURIComponent(project)}?language=${language}`}>
      {t('results.report')}
    </a>
  );
}
