import { anomaliesOf, leadTimesOf } from '../../../../subgraphs/procurement/contracting-process/lead-times';

describe('lead times', () => {
  it('count whole days between stages, over a change of clocks too', () => {
    const days = leadTimesOf({
      publishedOn: '2015-03-02',
      deadlineOn: '2015-04-01',
      awardedOn: '2015-04-01',
      signedOn: '2015-03-31',
    });
    expect(days).toEqual({ publicationToDeadlineDays: 30, deadlineToAwardDays: 0, awardToSignatureDays: -1 });
    expect(anomaliesOf(days)).toEqual(['NEGATIVE_AWARD_TO_SIGNATURE']);
  });

  it('are missing where a stage is', () => {
    const days = leadTimesOf({
      publishedOn: '2015-03-02',
      deadlineOn: '2015-04-01',
      awardedOn: null,
      signedOn: '2015-05-01',
    });
    expect(anomaliesOf(days)).toEqual(['MISSING_DEADLINE_TO_AWARD', 'MISSING_AWARD_TO_SIGNATURE']);
  });
});
