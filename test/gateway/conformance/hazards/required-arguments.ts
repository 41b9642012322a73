import { type ToyContext } from '../../executor/toy';
import { type Hazard, sent } from '../hazard';

const lines = [1, 2, 3, 4, 5, 6, 7].map((nth) => ({
  __typename: 'Line',
  id: `l${nth}`,
  reportId: nth <= 4 ? 'r1' : 'r2',
  checkedBy: nth % 3 === 0 ? 'a1' : 'a2',
  text: nth === 2 || nth === 6 ? 'copied' : `line ${nth}`,
}));
type Line = (typeof lines)[number];
const linesOf = (id: string, limit: number): readonly Line[] =>
  lines.filter(({ reportId }) => reportId === id).slice(0, limit);
const reports = ['r1', 'r2'].map((id) => ({ __typename: 'Report', id }));
const checker = (line: Line | undefined) => (line ? { id: line.checkedBy, name: `Auditor ${line.checkedBy}` } : null);

interface Report {
  readonly id: string;
  /** As the gateway sends them, where they are required. */
  readonly lines?: readonly { readonly id?: string; readonly checkedBy?: string }[];
}

/** A field requires a list of a certain length; the client asks the same list with a length of its own. */
export const requiredArgument: Hazard = {
  name: 'a required field with an argument the client asks otherwise',
  shared: [],
  world: () => ({ Report: reports, Line: lines }),
  subgraphs: [
    {
      name: 'texts',
      sdl: `
      type Query { reports: [Report] }
      type Report @key(fields: "id") { id: ID! lines(limit: Int!): [Line] @external }
      type Line @key(fields: "id") { id: ID! checkedBy: ID text: String! elsewhere: [Report] @external
        copied: Boolean @requires(fields: "elsewhere { lines(limit: 50) { id } }") }`,
    },
    {
      name: 'audits',
      sdl: `
      type Report @key(fields: "id") { id: ID! lines(limit: Int!): [Line]
        auditor: Auditor @requires(fields: "lines(limit: 3) { checkedBy }") }
      type Line @key(fields: "id") { id: ID! date: String checkedBy: ID @external elsewhere: [Report] }
      type Auditor { id: ID! name: String }`,
    },
  ],
  resolvers: {
    Query: { reports: () => reports },
    Report: {
      lines: ({ id }: Report, { limit }: { limit: number }) => linesOf(id, limit),
      auditor(report: Report, _args: unknown, { split }: ToyContext) {
        if (!split) return checker(linesOf(report.id, 3)[2]);
        const [, , third, more] = sent(report.lines);
        if (more) throw new Error('three lines are required, and more came');
        const by = sent(third?.checkedBy);
        return { id: by, name: `Auditor ${by}` };
      },
    },
    Line: {
      elsewhere: ({ id }: Line) => {
        const text = lines.find((line) => line.id === id)?.text;
        const own = lines.find((line) => line.id === id)?.reportId;
        return lines
          .filter((line) => line.text === text && line.reportId !== own)
          .map((line) => ({ id: line.reportId }));
      },
      copied: (line: { id: string; elsewhere?: readonly Report[] }, _args: unknown, { split }: ToyContext) =>
        split ? sent(line.elsewhere).some((report) => sent(report.lines).length > 2) : ['l2', 'l6'].includes(line.id),
    },
  },
  questions: [
    { query: '{ reports { auditor { id } } }' },
    { query: '{ reports { auditor { id } lines(limit: 1) { id } } }' },
    { query: '{ reports { lines(limit: 1) { id checkedBy text } auditor { name } } }' },
    { query: '{ reports { lines(limit: 4) { copied } } }' },
    { query: '{ reports { auditor { id } lines(limit: 2) { copied elsewhere { id lines(limit: 1) { id } } } } }' },
    { query: 'query ($limit: Int = 1) { reports { auditor { id } lines(limit: $limit) { id } } }' },
    {
      query: `query ($limit: Int = 1) { reports { auditor { id } ...A ...B } }
        fragment A on Report { lines(limit: $limit) { id } } fragment B on Report { lines(limit: $limit) { id text } }`,
    },
    { query: '{ reports { few: lines(limit: 1) { id } auditor { id } lines: lines(limit: 2) { id } } }' },
  ],
};

const goods = [1, 2].map((nth) => ({
  __typename: 'Good',
  id: `g${nth}`,
  name: `Good ${nth}`,
  net: nth * 11,
  weight: nth,
  heading: { mean: nth * 10 },
}));
interface Priced {
  readonly id: string;
  readonly net: number;
  readonly weight: number;
  readonly price?: number;
  readonly heading?: { readonly mean: number; readonly meanPrice?: number };
}
const inCurrency = (net: number, currency: string): number => (currency === 'RON' ? net * 5 : net);
const freightIn =
  (currency: string) =>
  ({ price, net, weight }: Priced, _args: unknown, { split }: ToyContext): number =>
    (split ? sent(price) : inCurrency(net, currency)) * sent(weight) * 10;

/** Two fields require the same third with different arguments, and one requires an argument below a value type. */
export const requiredArgumentConflict: Hazard = {
  name: 'one required field with two arguments at once',
  shared: ['heading'],
  world: () => ({ Good: goods }),
  subgraphs: [
    {
      name: 'freight',
      sdl: `
      type Good @key(fields: "id") { id: ID! weight: Int @external price(currency: String!): Int @external
        heading: Heading @external
        freight: Int @requires(fields: "price(currency: \\"EUR\\") weight")
        freightInLei: Int @requires(fields: "price(currency: \\"RON\\") weight")
        dear: Boolean @requires(fields: "heading { meanPrice(currency: \\"RON\\") }") }
      type Heading @external { meanPrice(currency: String!): Int }`,
    },
    {
      name: 'goods',
      sdl: `
      type Query { goods: [Good] }
      type Good @key(fields: "id") { id: ID! name: String price(currency: String!): Int weight: Int heading: Heading }
      type Heading { meanPrice(currency: String!): Int }`,
    },
  ],
  resolvers: {
    Query: { goods: () => goods },
    Good: {
      price: ({ net }: Priced, { currency }: { currency: string }) => inCurrency(net, currency),
      freight: freightIn('EUR'),
      freightInLei: freightIn('RON'),
      dear: ({ heading }: Priced, _args: unknown, { split }: ToyContext) =>
        (split ? sent(heading?.meanPrice) : inCurrency(heading?.mean ?? 0, 'RON')) > 60,
    },
    Heading: {
      meanPrice: ({ mean }: { mean: number }, { currency }: { currency: string }) => inCurrency(mean, currency),
    },
  },
  questions: [
    { query: '{ goods { id freight } }' },
    { query: '{ goods { id freightInLei } }' },
    { query: '{ goods { id name freight freightInLei dear } }' },
    { query: '{ goods { dear freightInLei price(currency: "EUR") heading { meanPrice(currency: "EUR") } } }' },
    { query: '{ goods { lei: price(currency: "RON") f: freight l: freightInLei l2: freightInLei } }' },
  ],
};
