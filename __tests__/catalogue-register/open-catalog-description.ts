// The part of the Open Catalog API v1 that we call, described from its observable facts: what bodies it takes, what it answers.
type Schema = { readonly [keyword: string]: unknown };

const address: Schema = { type: "string", format: "uri", maxLength: 255 };
const fields = {
  url: address,
  aliases: { type: "array", items: address, maxItems: 255 },
  publiccodeYml: { type: "string", maxLength: 99_999 },
  active: { type: "boolean" },
  vitality: { type: "string" },
} as const;
const software: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["id", "url", "publiccodeYml", "active", "createdAt", "updatedAt"],
  properties: {
    ...fields,
    id: { type: "string", format: "uuid" },
    vitality: { type: ["string", "null"] },
    aliases: { type: ["array", "null"], items: address },
    catalogId: { type: ["string", "null"] },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
  },
};
const write = (required: readonly string[]): Schema => ({
  type: "object",
  additionalProperties: false,
  required,
  properties: fields,
});
const analysis: Schema = {
  type: "object",
  additionalProperties: {
    type: "object",
    required: ["v"],
    properties: { v: { type: "integer", minimum: 1, maximum: 999 } },
  },
};
const log: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["message"],
  properties: { message: { type: "string", minLength: 2, maxLength: 2048 } },
};
export const problem: Schema = {
  type: "object",
  required: ["title", "status"],
  properties: { title: { type: "string" }, detail: { type: "string" }, status: { type: "integer" } },
};
const JSON_TYPE = "application/json";
const MERGE_PATCH = "application/merge-patch+json";

/** One operation: its path, media type and body, and the schema of each success. */
export interface Described {
  method: string;
  path: RegExp;
  query?: readonly string[];
  type?: string;
  body?: Schema;
  answers: { readonly [status: number]: Schema | undefined };
}

const ID = "[0-9a-f-]{36}";

/** What the API does, as far as we use it. */
export const described: readonly Described[] = [
  {
    method: "GET",
    path: /^\/v1\/software$/,
    query: ["url", "all", "page[size]", "page[after]", "page[before]", "from", "to"],
    answers: {
      200: {
        type: "object",
        required: ["data", "links"],
        properties: { data: { type: "array", items: software, maxItems: 100 }, links: { type: "object" } },
      },
    },
  },
  {
    method: "POST",
    path: /^\/v1\/software$/,
    type: JSON_TYPE,
    body: write(["url", "publiccodeYml"]),
    answers: { 200: software },
  },
  { method: "GET", path: new RegExp(`^/v1/software/${ID}$`), answers: { 200: software } },
  {
    method: "PATCH",
    path: new RegExp(`^/v1/software/${ID}$`),
    type: MERGE_PATCH,
    body: write([]),
    answers: { 200: software },
  },
  { method: "DELETE", path: new RegExp(`^/v1/software/${ID}$`), answers: { 204: undefined } },
  { method: "GET", path: new RegExp(`^/v1/software/${ID}/analysis$`), answers: { 200: analysis } },
  {
    method: "PATCH",
    path: new RegExp(`^/v1/software/${ID}/analysis$`),
    type: MERGE_PATCH,
    body: analysis,
    answers: { 200: analysis },
  },
  {
    method: "POST",
    path: new RegExp(`^/v1/software/${ID}/logs$`),
    type: JSON_TYPE,
    body: log,
    answers: { 200: { type: "object" } },
  },
];
