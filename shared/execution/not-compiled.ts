/** Something this path leaves to graphql-js: before it runs, or in the middle of it, when a value is of an odd kind. */
export class NotCompiled extends Error {}
