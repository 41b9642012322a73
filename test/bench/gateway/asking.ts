/** One answer; of what a limit sends nothing is read. */
export async function ask(
  url: string,
  request: object,
  isJson = true,
): Promise<{ readonly data?: unknown; readonly errors?: unknown }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  const text = await response.text();
  return isJson ? (JSON.parse(text) as { data?: unknown; errors?: unknown }) : {};
}
