import { idOf } from '../../../../shared/ids';
import { type TranslationRow } from '../../translation/translation.entity';
import { type Language } from '../../translation/translation.enums';
import { norwegian } from './norwegian';
import { romanian } from './romanian';
import { pdp1Id } from './stating';
import { type Texts } from './texts';

function subjectOf(noun: string, code: string): string {
  if (noun === 'Project' || noun === 'Organisation') return idOf(noun, code);
  return noun === 'Indicator' ? idOf(noun, 'PDP1', code) : idOf(noun, `PDP1/${code}`);
}

const inLanguage = (language: Language, texts: Texts): TranslationRow[] =>
  Object.entries(texts).flatMap(([noun, codes]) =>
    Object.entries(codes).flatMap(([code, fields]) =>
      Object.entries(fields).map(([field, text]) => {
        const subjectId = subjectOf(noun, code);
        const id = idOf('Translation', subjectId, field, language);
        return { id, projectId: pdp1Id, subjectId, field, language, text };
      }),
    ),
  );

export const translations: TranslationRow[] = [...inLanguage('RO', romanian), ...inLanguage('NO', norwegian)];
