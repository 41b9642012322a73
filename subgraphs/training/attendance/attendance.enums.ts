import { closedList } from '../../../shared/scalars';

export const StakeholderType = closedList('StakeholderType', 'On whose behalf people attend an event.', {
  POLICE_OFFICER: { en: 'Police officers', ro: 'Polițiști', no: 'Polititjenestepersoner' },
  PROSECUTOR: { en: 'Prosecutors', ro: 'Procurori', no: 'Påtalejurister' },
  ANITP_REPRESENTATIVE: {
    en: 'Representatives of the National Agency against Trafficking in Persons',
    ro: 'Reprezentanți ai Agenției Naționale Împotriva Traficului de Persoane',
    no: 'Representanter for det nasjonale byrået mot menneskehandel',
  },
  JUSTICE_CHAIN_OTHER: {
    en: 'Other institutions of the justice chain',
    ro: 'Alte instituții din lanțul judiciar',
    no: 'Andre ledd i straffesakskjeden',
  },
  INTERNATIONAL_BODY: { en: 'International bodies', ro: 'Organisme internaționale', no: 'Internasjonale organer' },
  OTHER: { en: 'Others', ro: 'Alții', no: 'Andre' },
});
export type StakeholderType = keyof typeof StakeholderType;

export const Sex = closedList('Sex', 'How attendance is split where it is split.', {
  FEMALE: { en: 'Women', ro: 'Femei', no: 'Kvinner' },
  MALE: { en: 'Men', ro: 'Bărbați', no: 'Menn' },
  NOT_RECORDED: { en: 'Not recorded', ro: 'Neînregistrat', no: 'Ikke registrert' },
});
export type Sex = keyof typeof Sex;
