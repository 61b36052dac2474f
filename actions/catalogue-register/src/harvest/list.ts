import { IncompleteError, UserError } from "../../../../shared/src/errors.ts";
import { plain } from "../../../../shared/src/report/text.ts";
import type { RawRepository } from "../gather/github-facts.ts";
import { type Api, optional } from "../git-catalogue/api.ts";

/** How repositories are chosen among those of an organisation. With none of the three, the presence of a publiccode.yml decides. */
export interface Selection {
  /** Custom property and value: `catalogue=true`. */
  property?: { name: string; value: string };
  topic?: string;
}

/** The public repositories of an organisation that were chosen. */
export interface Listed {
  organisation: string;
  repositories: RawRepository[];
  /** How many there are before the choice. */
  seen: number;
  requests: number;
}

/** Reads `name=value`. */
export function readProperty(text: string): Selection["property"] {
  if (text === "") return undefined;
  const match = /^([^=\s:]+)=([^=]+)$/.exec(text.trim());
  if (!match)
    throw new UserError(
      `The input select-property is "${plain(text)}", but must be a property and its value, such as catalogue=true.`,
    );
  return { name: match[1]!, value: match[2]! };
}

/** Lists an organisation. Throws where the list cannot be had as a whole: a part of it must never look like all of it. */
export async function listOrganisation(request: Api, organisation: string, selection: Selection): Promise<Listed> {
  const all: RawRepository[] = [];
  let requests = 0;
  for (let page = 1; ; page++) {
    const query = { org: organisation, type: "public" as const, sort: "full_name" as const, per_page: 100, page };
    const data = await optional(request("GET /orgs/{org}/repos", query));
    requests++;
    if (!data) throw new UserError(`There is no organisation ${plain(organisation)}, or the token may not see it.`);
    all.push(...(data as RawRepository[]));
    if (data.length < 100) break;
  }
  const chosen = selection.property ? await withProperty(request, organisation, selection.property) : undefined;
  const repositories = all.filter(
    (one) =>
      (!chosen || chosen.ids.has(one.id)) &&
      (!selection.topic || (one.topics ?? []).includes(selection.topic.toLowerCase())),
  );
  return { organisation, repositories, seen: all.length, requests: requests + (chosen?.requests ?? 0) };
}

/** Ids of the repositories that bear a value of a custom property. */
async function withProperty(request: Api, org: string, { name, value }: { name: string; value: string }) {
  const ids = new Set<number>();
  for (let page = 1; ; page++) {
    const query = { org, repository_query: `props.${name}:${value}`, per_page: 100, page };
    const data = await optional(request("GET /orgs/{org}/properties/values", query), [403, 404]);
    if (!data)
      throw new IncompleteError(
        `The custom properties of ${plain(org)} cannot be read: the token needs the organisation permission "Custom properties: read".`,
      );
    for (const one of data) if (hasValue(one.properties, name, value)) ids.add(one.repository_id);
    if (data.length < 100) return { ids, requests: page };
  }
}

function hasValue(
  properties: readonly { property_name: string; value: string | string[] | null }[],
  name: string,
  value: string,
): boolean {
  const held = properties.find((one) => one.property_name === name)?.value;
  return [held ?? []].flat().some((one) => one.toLowerCase() === value.toLowerCase());
}
