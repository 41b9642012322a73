import * as answers from './answers';
import { openForQuestions } from './asking';
import { openPart, rowsOf, seen, stated } from './looking';

const { ask, byClicking } = openForQuestions();

describe('questions that statements answer, by clicking', () => {
  byClicking('2: every indicator: target, reported, recorded', async (page) => {
    const { project } = await ask(2, answers.indicators);
    for (const { code, reported } of project.indicators)
      expect(await page.locator(`[data-indicator="${code}"] .big`).innerText()).toBe(seen(reported?.value));
    const rows = await rowsOf(page, 'indicators');
    expect(
      rows.map(({ title, target, reported, recorded, variance }) => [title, target, reported, recorded, variance]),
    ).toEqual(
      project.indicators.map(({ title, target, reported, recorded, variance }) => [
        title,
        seen(target?.value),
        seen(reported?.value),
        seen(recorded?.value),
        seen(variance),
      ]),
    );
    for (const [index, { reported }] of project.indicators.entries())
      expect(rows[index]?.source).toContain(reported?.source.title);
  });

  byClicking('10: specific objectives with activities, spend and results', async (page) => {
    const { project } = await ask(10, answers.objectives);
    await openPart(page, 'Objectives');
    const rows = await rowsOf(page, 'objectives');
    expect(rows.map(({ code, spend }) => [code, spend])).toEqual(
      project.objectives.map(({ code, spend }) => [code, stated(spend.value)]),
    );
    for (const [index, { activities, results }] of project.objectives.entries()) {
      for (const { statement } of activities) expect(rows[index]?.activities).toContain(statement);
      for (const { statement } of results) expect(rows[index]?.results).toContain(statement);
    }
  });

  byClicking('12: contributions of the Norwegian police directorate, linked to missions', async (page) => {
    const { organisation } = await ask(12, answers.contributions);
    await openPart(page, 'Cooperation');
    const rows = await rowsOf(page, 'contributions');
    expect(rows.map(({ statement, mission }) => [statement, mission])).toEqual(
      organisation.contributions.nodes.map(({ statement, mission }) => [statement, mission?.title ?? '–']),
    );
  });

  byClicking('13: bilateral results by kind, with evidence', async (page) => {
    const { project } = await ask(13, answers.bilateralResults);
    await openPart(page, 'Cooperation');
    const rows = await rowsOf(page, 'bilateral-results');
    expect(rows.map(({ statement, evidence }) => [statement, evidence])).toEqual(
      project.bilateralResults.map(({ statement, evidence }) => [
        statement,
        evidence === null ? 'no document' : 'Document',
      ]),
    );
    for (const [index, { source }] of project.bilateralResults.entries())
      expect(rows[index]?.source).toContain(source.title);
  });

  byClicking('14: organisations and their roles', async (page) => {
    const { organisations } = await ask(14, answers.organisations);
    await openPart(page, 'Cooperation');
    const rows = await rowsOf(page, 'organisations');
    expect(rows.map(({ organisation, programme, project }) => [organisation, programme, project])).toEqual(
      organisations.nodes.flatMap(({ name, roles }) =>
        roles.map(({ programme, project }) => [name, programme?.code ?? '–', project?.code ?? '–']),
      ),
    );
    expect(rows.filter(({ role }) => role === 'Donor programme partner').length).toBeGreaterThan(1);
  });

  byClicking('15: sources that disagree on one figure', async (page) => {
    const { indicators } = await ask(15, answers.disagreements);
    const disputed = indicators.nodes.filter(({ sourcesDisagree }) => sourcesDisagree);
    await page.getByRole('link', { name: 'Two sources state different figures' }).click();
    const rows = await rowsOf(page, 'disagreements');
    expect(rows.map(({ value }) => value)).toEqual(
      disputed.flatMap(({ figures }) => figures.map(({ value }) => stated(value))),
    );
    expect(rows.map(({ value }) => value)).toEqual(expect.arrayContaining(['538', '489']));
  });

  byClicking('16: what was reported as of a day, and what changed since, by whom', async (page) => {
    const { project } = await ask(16, answers.asOf);
    await openPart(page, 'Data quality');
    await page.getByLabel('Project').first().selectOption('DEMO1');
    await page.getByText('2 of 2 figures recorded since').waitFor();
    await page.getByLabel('Day', { exact: true }).fill('2016-01-01');
    const rows = await rowsOf(page, 'as-of');
    expect(rows.map(({ then, now }) => [then, now])).toEqual(
      project.indicators.map(({ reported, now }) => [seen(reported?.value), seen(now?.value)]),
    );
    const changes = await rowsOf(page, 'changes');
    expect(changes.map(({ figure, before, value, recordedBy }) => [figure, before, value, recordedBy])).toEqual(
      project.figureChanges.nodes.map(({ code, supersedes, value, recordedBy }) => [
        code,
        seen(supersedes?.value),
        seen(value),
        recordedBy,
      ]),
    );
  });

  byClicking('17: what continues in the next period, and how targets compare', async (page) => {
    const { project } = await ask(17, answers.continuation);
    await openPart(page, 'Comparison');
    const rows = await rowsOf(page, 'continuations');
    expect(rows.map(({ statement, raw, corrected }) => [statement, raw, corrected])).toEqual(
      project.continuations.map(({ statement, rawText, correctedText }) => [
        statement,
        rawText ?? '–',
        correctedText ?? '–',
      ]),
    );
    const compared = await rowsOf(page, 'next-indicators');
    const next = project.continuations.find(({ nextProject }) => nextProject);
    expect(compared.map(({ target, nextTarget }) => [target, nextTarget])).toEqual(
      next?.comparison.map((one) => [stated(one.current?.target?.value), stated(one.next?.target?.value)]),
    );
  });

  byClicking('18: figures without an evidence document', async (page) => {
    const { figures } = await ask(18, answers.withoutEvidence);
    await openPart(page, 'Data quality');
    const rows = await rowsOf(page, 'without-evidence');
    expect(rows.map(({ figure, value }) => [figure, value])).toEqual(
      figures.nodes.slice(0, 10).map(({ code, value }) => [code, stated(value)]),
    );
    await page.locator('[data-panel="without-evidence"] .pager').getByText(`of ${figures.totalCount}`).waitFor();
  });

  byClicking('19: comparable programmes of other states', async (page) => {
    const { programme } = await ask(19, answers.programmes);
    await openPart(page, 'Comparison');
    const rows = await rowsOf(page, 'programmes');
    expect(rows.map((row) => [row.programme, row.value])).toEqual(
      [programme, ...programme.comparable].flatMap(({ code, figures }) =>
        figures.nodes.map(({ value }) => [code, stated(value)]),
      ),
    );
    expect(new Set(rows.map(({ country }) => country))).toEqual(
      new Set(['Romania', 'Bulgaria', 'Czechia', 'Lithuania', 'Poland']),
    );
  });

  byClicking('20: cost per participant and per officer-day', async (page) => {
    const { project } = await ask(20, answers.unitCost);
    const { budget, participants, officerDays, perParticipant, perOfficerDay } = project.costPerUnit;
    await openPart(page, 'Comparison');
    const rows = await rowsOf(page, 'unit-cost');
    expect(rows.map(({ value }) => value)).toEqual(
      [budget, participants, officerDays, perParticipant, perOfficerDay].map(stated),
    );
    await page.getByText('Cannot be told: No source states the budget.').waitFor();
  });
});
