import { type ToyGraph } from '../toy';

const org = (id: string) => ({ __typename: 'Org', id, name: `Org ${id}` });
const user = (id: string) => ({
  __typename: 'User',
  id,
  name: `User ${id}`,
  email: `u${id}@example.org`,
});
const product = (n: number) => ({
  __typename: 'Product',
  id: String(n),
  sku: `sku-${n % 2}`,
  org: org(String(Math.ceil(n / 2))),
  name: `Product ${n}`,
  price: n * 10,
  dims: n === 3 ? null : { w: n, h: n + 1, unit: { code: n === 2 ? '' : 'CM', exact: n % 2 === 0 } },
  parts: [{ weight: n }, { weight: 0 }],
  stock: n - 1,
  colour: n === 1 ? 'RED' : 'DARK_BLUE',
});
const products = [1, 2, 3, 4].map(product);
const reviews = [1, 2, 3, 4, 5].map((n) => ({
  __typename: 'Review',
  id: `r${n}`,
  text: n === 4 ? null : `Review ${n}`,
  author: user(String((n % 2) + 1)),
  product: products[n % 4],
}));

interface Product {
  readonly dims?: { readonly w: number; readonly h: number; readonly unit?: { readonly code: string } } | null;
  readonly parts?: readonly { readonly weight: number }[];
  readonly price?: number;
  readonly id: string;
  readonly name: string;
}

/** Keys, compound keys, required fields with depth, provided fields, shared values, duplicates in lists. */
export const shop: ToyGraph = {
  name: 'shop',
  shared: ['org', 'dims', 'unit'],
  world: () => ({ User: ['1', '2', '3'].map(user), Product: products, Review: reviews, Org: ['1', '2'].map(org) }),
  subgraphs: [
    {
      name: 'catalogue',
      sdl: `
      type Query { products(first: Int = 3, colour: Colour): [Product!]! product(id: ID!): Product org: Org
        find(filter: Filter): [Product] }
      input Filter { ids: [ID!] colour: Colour cheaper: Int = 100 }
      enum Colour { RED DARK_BLUE }
      type Product @key(fields: "id") @key(fields: "sku org { id }") {
        id: ID! sku: String! org: Org! name(upper: Boolean = false): String price: Int dims: Dims @shareable
        parts: [Part!] colour: Colour }
      type Dims @shareable { w: Int h: Int! unit: Unit }
      type Unit @shareable { code: String exact: Boolean! }
      type Part { weight: Int }
      type Org @key(fields: "id") { id: ID! name: String products: [Product] }`,
    },
    {
      name: 'stock',
      sdl: `
      type Product @key(fields: "sku org { id }") {
        sku: String! org: Org! stock: Int! price: Int @external
        dims: Dims @external parts: [Part!] @external
        shipping: String @requires(fields: "dims { w h unit { code } } price")
        load: Int @requires(fields: "parts { weight }")
        rarity(scale: Float): Float }
      type Dims { w: Int @external h: Int! @external unit: Unit @external }
      type Unit { code: String @external }
      type Part { weight: Int @external }
      type Org @key(fields: "id") { id: ID! capacity: Int }`,
    },
    {
      name: 'reviews',
      sdl: `
      type Query { reviews: [Review!] latest: Review }
      type Review @key(fields: "id") { id: ID! text: String author: User @provides(fields: "name") product: Product }
      type User @key(fields: "id") { id: ID! name: String @external reviews: [Review!]! }
      type Product @key(fields: "id") { id: ID! reviews(first: Int): [Review] best: Review! }`,
    },
    {
      name: 'accounts',
      sdl: `
      type Query { me: User users(ids: [ID!]!): [User]! }
      type User @key(fields: "id") { id: ID! name: String @shareable email: String! }`,
    },
  ],
  resolvers: {
    Query: {
      products: (_root: unknown, { first, colour }: { first?: number | null; colour?: string | null }) =>
        products.filter((each) => !colour || each.colour === colour).slice(0, first ?? 99),
      find: (_root: unknown, { filter }: { filter?: { ids?: string[]; cheaper?: number | null } | null }) =>
        products.map((each) =>
          (filter?.ids?.includes(each.id) ?? true) && each.price < (filter?.cheaper ?? 1_000) ? each : null,
        ),
      product: (_root: unknown, { id }: { id: string }) => products.find((each) => each.id === id) ?? null,
      org: () => org('1'),
      reviews: () => reviews,
      latest: () => reviews[4],
      me: () => user('1'),
      users: (_root: unknown, { ids }: { ids: string[] }) =>
        ids.map((id) => (['1', '2', '3'].includes(id) ? user(id) : null)),
    },
    Product: {
      name: ({ name }: Product, { upper }: { upper?: boolean | null }) => (upper ? name.toUpperCase() : name),
      shipping: ({ dims, price }: Product) =>
        dims ? `${dims.w}x${dims.h} ${dims.unit?.code ?? '?'} for ${price ?? '?'}` : `flat for ${price ?? '?'}`,
      load: ({ parts }: Product) => parts?.reduce((sum, { weight }) => sum + weight, 0) ?? null,
      rarity: (_root: unknown, { scale }: { scale?: number | null }) => (scale ?? 1) / 2,
      reviews: ({ id }: Product, { first }: { first?: number | null }) =>
        reviews.filter((review) => review.product?.id === id).slice(0, first ?? 99),
      best: ({ id }: Product) => reviews.find((review) => review.product?.id === id),
    },
    Org: {
      products: ({ id }: { id: string }) => products.filter((each) => each.org.id === id),
      capacity: ({ id }: { id: string }) => Number(id) * 100,
    },
    User: {
      reviews: ({ id }: { id: string }) => reviews.filter(({ author }) => author.id === id),
    },
  },
};
