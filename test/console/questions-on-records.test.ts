import * as answers from './answers';
import { openForQuestions } from './asking';
import { openPart, rowsOf, seen, sorted, stated } from './looking';

const { ask, byClicking } = openForQuestions();

describe('questions that records answer, by clicking', () => {
  byClicking('1: participants against target, by stakeholder type and sex', async (page) => {
    const { project } = await ask(1, answers.participants);
    const [indicator] = project.indicators;
    await openPart(page, 'Training');
    const said = await page.locator('.totals').innerText();
    for (const value of [
      indicator?.reported.value,
      indicator?.target.value,
      indicator?.variance,
      indicator?.recorded.value,
    ])
      expect(said).toContain(seen(value));
    expect(said).toContain('Derived from other figures');
    const bySex = await rowsOf(page, 'stakeholders-sex');
    expect(sorted(bySex.map(({ participants }) => participants))).toEqual(
      sorted(project.byStakeholderAndSex.map(({ participants }) => seen(participants))),
    );
    await openPart(page, 'Overview');
    const rows = await rowsOf(page, 'disaggregations');
    const parts = rows.filter((row) => row.indicator === 'Participants in workshops and seminars').slice(1);
    expect(parts.map(({ target, reported, recorded }) => [target, reported, recorded])).toEqual(
      [...(indicator?.byStakeholder ?? []), ...(indicator?.bySex ?? [])].map((part) => [
        stated(part.target?.value),
        stated(part.reported?.value),
        seen(part.recorded),
      ]),
    );
  });

  byClicking('3: deployments by host district, old and new structure, and speciality', async (page) => {
    const { deploymentSummary } = await ask(3, answers.districts);
    await openPart(page, 'Deployments');
    const rows = await rowsOf(page, 'specialities');
    expect(
      rows.map(({ district, structure, deployments, officerDays }) => [
        district,
        structure?.slice(0, 2),
        deployments,
        officerDays,
      ]),
    ).toEqual(
      deploymentSummary.map(({ hostDistrict, deployments, officerDays }) => [
        hostDistrict.name,
        hostDistrict.version === '2016' ? '12' : '27',
        seen(deployments),
        seen(officerDays),
      ]),
    );
    expect(await page.locator('[data-tile="HORDALAND"] title').textContent()).toBe('Hordaland, deployments: 2');
    await page.getByRole('link', { name: '12 districts from 2016' }).click();
    await page.locator('[data-tile="INNLANDET"]').waitFor();
    expect(await page.locator('[data-tile]').count()).toBe(12);
  });

  byClicking('4: officer-days by direction and quarter', async (page) => {
    const { deploymentSummary } = await ask(4, answers.officerDays);
    await openPart(page, 'Deployments');
    const rows = await rowsOf(page, 'officer-days');
    expect(rows.map(({ quarter, officerDays }) => [quarter, officerDays])).toEqual(
      deploymentSummary.map(({ keys, officerDays }) => [keys[1]?.value, seen(officerDays)]),
    );
    expect(new Set(rows.map(({ direction }) => direction))).toEqual(new Set(['From Romania to Norway']));
  });

  byClicking('5: tenders by equipment category with status, value, lead times', async (page) => {
    const { project } = await ask(5, answers.tenders);
    await openPart(page, 'Procurement');
    expect(await page.locator('.totals').innerText()).toContain(seen(project.procurementCounts[0]?.procedures));
    const rows = await rowsOf(page, 'pipeline');
    expect(
      rows.map(({ processes, value, publicationToDeadline, deadlineToAward }) => [
        processes,
        value,
        publicationToDeadline,
        deadlineToAward,
      ]),
    ).toEqual(
      project.procurementSummary.map(({ processes, values, leadTimes }) => [
        seen(processes),
        values.map(({ amount, currency }) => `${seen(amount)} ${currency}`).join('\n'),
        seen(leadTimes.publicationToDeadline.average, 1),
        seen(leadTimes.deadlineToAward.average, 1),
      ]),
    );
  });

  byClicking('6: tenders with missing or negative lead times', async (page) => {
    const { contractingProcesses } = await ask(6, answers.anomalies);
    await openPart(page, 'Procurement');
    await page.getByRole('link', { name: 'Show processes with missing or negative lead times' }).click();
    await page.locator('[data-panel="processes"] .pager').getByText(`of ${contractingProcesses.totalCount}`).waitFor();
    const rows = await rowsOf(page, 'processes');
    expect(sorted(rows.map(({ ocid }) => ocid))).toEqual(sorted(contractingProcesses.nodes.map(({ ocid }) => ocid)));
    expect(rows.every(({ anomalies }) => anomalies !== '–')).toBe(true);
  });

  byClicking('7: share of value by method; single-tenderer awards', async (page) => {
    const { procurementSummary, singleTenderer } = await ask(7, answers.methods);
    await openPart(page, 'Procurement');
    const rows = await rowsOf(page, 'methods');
    expect(rows.map(({ amount, currency, share }) => [amount, currency, share])).toEqual(
      procurementSummary.flatMap(({ awardedValues }) =>
        awardedValues.map(({ amount, currency, share }) => [
          seen(amount),
          currency,
          new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 }).format(share),
        ]),
      ),
    );
    await page.getByRole('link', { name: 'Show processes with one tenderer' }).click();
    await page.locator('[data-panel="processes"] .pager').getByText(`of ${singleTenderer.totalCount}`).waitFor();
    await page.getByRole('link', { name: 'Next' }).click();
    await page.getByRole('link', { name: 'Previous' }).waitFor();
    const second = await rowsOf(page, 'processes');
    expect(second.map(({ ocid }) => ocid)).toEqual(singleTenderer.nodes.slice(10).map(({ ocid }) => ocid));
  });

  byClicking('8: suppliers with several awards, across buyers', async (page) => {
    const { suppliers } = await ask(8, answers.suppliers);
    await openPart(page, 'Procurement');
    const rows = await rowsOf(page, 'suppliers');
    expect(rows.map(({ name, awards, buyers }) => [name, awards, buyers])).toEqual(
      suppliers.nodes.map(({ name, awardCount, buyerCount }) => [name, seen(awardCount), seen(buyerCount)]),
    );
  });

  byClicking('9: events by type, topic, country, hours; those on joint investigation teams', async (page) => {
    const { eventSummary, jit } = await ask(9, answers.events);
    await openPart(page, 'Training');
    const rows = await rowsOf(page, 'events-kind');
    expect(rows.map(({ events, hours, participants }) => [events, hours, participants])).toEqual(
      eventSummary.map(({ events, hours, participants }) => [seen(events), stated(hours), seen(participants)]),
    );
    await page.getByLabel('Topic', { exact: true }).selectOption('JIT');
    await page.locator('[data-panel="events"] .pager').getByText(`${jit.totalCount} of ${jit.totalCount}`).waitFor();
    const listed = await rowsOf(page, 'events');
    expect(sorted(listed.map(({ title }) => title))).toEqual(sorted(jit.nodes.map(({ title }) => title)));
  });

  byClicking('11: crime types with deployments, training and equipment, and those with none', async (page) => {
    const { crimeTypes } = await ask(11, answers.coverage);
    await openPart(page, 'Objectives');
    const rows = await rowsOf(page, 'crime-coverage');
    expect(
      rows.map(({ crime, deployments, events, contractingProcesses }) => [
        crime,
        deployments,
        events,
        contractingProcesses,
      ]),
    ).toEqual(
      crimeTypes.map((one) => [
        one.labelEn,
        seen(one.deployments.totalCount),
        seen(one.events.totalCount),
        seen(one.contractingProcesses.totalCount),
      ]),
    );
    expect(rows.find(({ covered }) => covered === 'by none')?.crime).toBe('Economic crime');
  });
});
