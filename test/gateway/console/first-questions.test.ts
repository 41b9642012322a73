import { firstQuestions } from '../../../gateway/console/first-questions';

const documents = {
  addressOf: (operation: string, variables: Readonly<Record<string, unknown>>) =>
    `/graphql?${operation}${JSON.stringify(variables)}`,
};
const asked = (search: Readonly<Record<string, unknown>>): string[] =>
  [...(firstQuestions(documents, search) ?? '').matchAll(/<\/graphql\?([^>]+)>/g)].map(([, question = '']) => question);

describe('what a browser asks beside the script of the results', () => {
  it('is the frame and the overview of the project the address names', () => {
    expect(asked({ project: 'PDP2' })).toEqual(['Frame{}', 'Overview{"project":"PDP2"}']);
    expect(asked({})).toEqual(['Frame{}', 'Overview{"project":"PDP1"}']);
  });

  it('is the frame alone where the address names another part, or two projects', () => {
    expect(asked({ view: 'training' })).toEqual(['Frame{}']);
    expect(asked({ project: ['PDP1', 'PDP2'] })).toEqual(['Frame{}']);
  });

  it('is said as browsers read it, and not at all where no document is known', () => {
    expect(firstQuestions(documents, { view: 'training' })).toBe(
      '</graphql?Frame{}>; rel=preload; as=fetch; crossorigin',
    );
    expect(firstQuestions({ addressOf: () => null }, {})).toBeUndefined();
  });
});
