/** A question saved in the repository, as the gateway serves it. */
export interface SavedQuestion {
  readonly name: string;
  readonly title: string;
  readonly query: string;
}

/** The saved questions, or nothing: GraphiQL is of use without them. */
export async function loadQuestions(): Promise<readonly SavedQuestion[]> {
  try {
    const response = await fetch('./questions.json');
    const answer: unknown = response.ok ? await response.json() : [];
    return Array.isArray(answer) ? answer.filter(isSavedQuestion) : [];
  } catch {
    return [];
  }
}

function isSavedQuestion(value: unknown): value is SavedQuestion {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['name', 'title', 'query'].every((key) => typeof Reflect.get(value, key) === 'string')
  );
}
