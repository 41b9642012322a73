type Ask = (query: string, variables: Record<string, unknown>) => Promise<Record<string, unknown>>;

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly startCursor: string | null; readonly endCursor: string | null } & Record<
    'hasNextPage' | 'hasPreviousPage',
    boolean
  >;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}

/** The rows of a list in order, each with its cursor. */
type Walk = readonly string[];

/** Walks a root list from one end to the other by its cursors. */
export async function walk(
  ask: Ask,
  list: string,
  ordering: { readonly type: string; readonly name: string } | null,
  size: number,
  backward: boolean,
): Promise<Walk> {
  const page = backward ? 'last: $size, before: $cursor' : 'first: $size, after: $cursor';
  const query = `query ($size: Int, $cursor: String${ordering ? `, $orderBy: ${ordering.type}` : ''}) {
    ${list}(${page}${ordering ? ', orderBy: $orderBy' : ''}) {
      totalCount pageInfo { hasPreviousPage hasNextPage startCursor endCursor } edges { cursor node { id } }
    } }`;
  const rows: string[] = [];
  let total: number;
  let cursor: string | null = null;
  do {
    const answer = await ask(query, { size, cursor, ...(ordering ? { orderBy: ordering.name } : {}) });
    const { totalCount, pageInfo, edges } = answer[list] as Page;
    total = totalCount;
    const read = edges.map((edge) => `${edge.node.id} ${edge.cursor}`);
    if (backward) rows.unshift(...read);
    else rows.push(...read);
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) cursor = null;
  } while (cursor !== null && rows.length <= total);
  if (rows.length !== total)
    throw new Error(`${list} by ${String(ordering?.name)}: ${rows.length} of ${total} rows were met`);
  return rows;
}
