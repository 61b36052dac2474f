/** A JSON Schema (2020-12) fragment. */
export type JsonSchema = { readonly [keyword: string]: unknown };

interface Described {
  /** One plain sentence: shown in action.yml, READMEs, `--help` and editors. */
  description: string;
}

/** One setting of a check: the same word is an action input, a policy file key and a command line option. */
export type Setting =
  | (Described & { kind: "flag"; default: boolean })
  | (Described & { kind: "choice"; values: readonly string[]; default: string })
  | (Described & { kind: "text"; default: string })
  | (Described & { kind: "number"; default: number; minimum?: number; maximum?: number })
  /** Comma or newline separated as an input, a sequence in the policy file. */
  | (Described & { kind: "list"; default: readonly string[]; values?: readonly string[] })
  /** Policy file only: structured values such as compatibility tables; YAML text as an input. */
  | (Described & { kind: "object"; schema: JsonSchema; default: unknown })
  /** Input or environment only, masked, never read from a policy file. */
  | (Described & { kind: "secret" });

export type SettingsSpec = { readonly [name: string]: Setting };

/** The typed values of a specification, keyed by the same kebab-case names. */
export type SettingsOf<Spec extends SettingsSpec> = {
  readonly [Name in keyof Spec]: Spec[Name] extends { kind: "flag" }
    ? boolean
    : Spec[Name] extends { kind: "choice"; values: readonly (infer Value)[] }
      ? Value
      : Spec[Name] extends { kind: "number" }
        ? number
        : Spec[Name] extends { kind: "list" }
          ? readonly string[]
          : Spec[Name] extends { kind: "text" }
            ? string
            : Spec[Name] extends { kind: "secret" }
              ? string | undefined
              : unknown;
};
