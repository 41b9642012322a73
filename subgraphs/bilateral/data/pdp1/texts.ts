/** Texts by noun, by code without the project’s prefix, by field. */
export type Texts = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
