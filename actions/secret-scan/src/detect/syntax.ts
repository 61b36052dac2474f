/** What a path's name says about how its text is written. */
export interface Syntax {
  /** Source code: an unquoted word is a name, not a value. */
  code: boolean;
  /** Shell scripts, Dockerfiles and the like: words are values, `$` begins a reference. */
  shell: boolean;
  /** Running text, where a value stands in commands and examples. */
  prose: boolean;
  /** A place where values are mostly made up: tests, fixtures, examples, documentation. */
  test: boolean;
  /** A list of resolved packages: full of digests. */
  lock: boolean;
}

const CODE =
  /\.(?:[cm]?[jt]sx?|py|pyi|rb|erb|go|java|c|h|cc|cpp|cxx|hpp|cs|vb|fs|php\d?|rs|swift|kts?|scala|groovy|gradle|m|mm|dart|lua|pl|pm|r|jl|ex|exs|erl|hs|clj|cljs|elm|vue|svelte|sol|pas|d|nim|zig|cr|coffee|haml|slim|jsp|aspx?|cshtml|razor|html?|css|scss|less)$/i;
const SHELL =
  /\.(?:sh|bash|zsh|ksh|fish|bat|cmd|ps1|psm1|dockerfile|mk)$|(?:^|\/)(?:Dockerfile|Makefile|Containerfile|Jenkinsfile|Procfile)[^/]*$/i;
const PROSE = /\.(?:md|mdx|markdown|rst|adoc|txt|textile|org|tex|1|5|8)$/i;
const TEST =
  /(?:^|[/_.-])(?:tests?|__tests__|spec|specs|fixtures?|__fixtures__|testdata|test-data|mocks?|__mocks__|examples?|samples?|demos?|stubs?|e2e)(?:[/_.-]|$)|(?:_test|_spec|\.test|\.spec|Tests?|Spec)\.\w+$|(?:^|\/)test_[^/]*$/;
const LOCK =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|Gemfile\.lock|Cargo\.lock|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|go\.sum|flake\.lock|deno\.lock|bun\.lock|packages\.lock\.json|mix\.lock|Podfile\.lock|pubspec\.lock|gradle\.lockfile|\.terraform\.lock\.hcl)$/i;

/** Reads a path; without one the text may be anything. */
export function syntaxOf(path: string | undefined): Syntax {
  const name = path ?? "";
  return {
    code: CODE.test(name) && !/\.(?:ya?ml|json|properties)\.erb$/i.test(name),
    shell: SHELL.test(name),
    prose: PROSE.test(name),
    test: isTestPath(name),
    lock: LOCK.test(name),
  };
}

/** True where a path lies among tests, fixtures or examples. */
export function isTestPath(path: string): boolean {
  return TEST.test(path);
}
