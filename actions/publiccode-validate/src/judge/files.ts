import type { ScalarNode, Step } from "../../../../shared/src/publiccode/tree.ts";
import type { FileFact, FileFacts, Look } from "../facts/files.ts";
import { isAddress } from "../facts/files.ts";
import type { ImageFacts } from "../facts/image.ts";
import { replaceScalar } from "../fix/edit.ts";
import { webFault } from "../standard/address.ts";
import type { Case, Problem } from "./case.ts";
import { eachText } from "./walk.ts";

const endings = { logo: ["svg", "svgz", "png"], screenshot: ["png", "jpg", "jpeg"], authors: [] } as const;

/** Logos, screenshots and the authors' file. Without facts (no checkout) only the form of the values is judged. */
export function judgeFiles(subject: Case, facts: FileFacts | undefined) {
  const judge = (role: FileFact["role"]) => (node: ScalarNode, path: Step[]) => {
    const value = node.text.trim();
    if (value !== "") judgeFile(subject, node, path, factOf(subject, facts, path, role, value));
  };
  for (const key of ["logo", "monochromeLogo"]) eachText(subject, key, judge("logo"));
  eachText(subject, "description.*.screenshots.#", judge("screenshot"));
  eachText(subject, "legal.authorsFile", judge("authors"));
}

function factOf(_: Case, facts: FileFacts | undefined, path: Step[], role: FileFact["role"], value: string): FileFact {
  const key = path.map((step, i) => (typeof step === "number" ? `[${step}]` : i === 0 ? step : `.${step}`)).join("");
  return facts?.get(key) ?? { role, value };
}

function judgeFile(subject: Case, node: ScalarNode, path: Step[], fact: FileFact) {
  const { value, role } = fact;
  if (value.startsWith("/")) {
    const fix = write(subject, node, value.replace(/^\/+/, ""));
    return subject.at(path, { rule: "file-path", message: "file-path.absolute", values: { value }, fix });
  }
  if (/^file:/i.test(value))
    return subject.at(path, {
      rule: "file-path",
      message: "file-path.scheme",
      values: { value },
      levels: { reference: value.startsWith("file:") ? "error" : "off" },
    });
  if (isAddress(value)) return judgeAddress(subject, node, path, fact);
  if (role !== "authors" && !judgeEnding(subject, path, value, role, "error")) return;
  judgeLook(subject, node, path, fact);
}

function write(subject: Case, node: ScalarNode, value: string): Problem["fix"] {
  return {
    description: subject.words("fix.write", { value }),
    safety: "review",
    edits: replaceScalar(subject.file, node, value),
  };
}

function judgeEnding(
  subject: Case,
  path: Step[],
  value: string,
  role: "logo" | "screenshot",
  reference: "error" | "off",
): boolean {
  const ending = /\.([^./]+)$/.exec(value)?.[1]?.toLowerCase() ?? "";
  const allowed = endings[role] as readonly string[];
  if (!allowed.includes(ending)) {
    const values = { value, allowed: allowed.map((name) => `.${name}`).join(", ") };
    subject.at(path, { rule: "file-kind", values, levels: { reference } });
    return false;
  }
  if (ending === "jpeg" && reference === "error")
    subject.at(path, { rule: "file-kind", message: "file-kind.jpeg", values: { value }, levels: { standard: "note" } });
  return true;
}

/** The reference parser does not look at addresses without a network. */
function judgeAddress(subject: Case, node: ScalarNode, path: Step[], fact: FileFact) {
  const { value, role } = fact;
  if (webFault(value))
    return subject.at(path, {
      rule: "file-path",
      message: "file-path.remote",
      values: { value },
      levels: { reference: "off" },
    });
  if (fact.fromRoot?.status === "file") {
    if (role !== "authors" && judgeEnding(subject, path, fact.fromRoot.path, role, "off"))
      judgeContent(subject, path, fact, fact.fromRoot.image, "off");
    return;
  }
  const bare = value.split(/[?#]/)[0]!;
  const named = /\.[A-Za-z0-9]{2,5}$/.test(bare.slice(bare.lastIndexOf("/")));
  if (role !== "authors" && named && !judgeEnding(subject, path, bare, role, "off")) return;
  if (fact.fromRoot) return judgeLook(subject, node, path, { ...fact, fromFolder: undefined }, "warning");
  subject.at(path, { rule: "file-elsewhere", values: { value } });
}

/** Where the standard and the reference parser look at different places, each gets the answer of its own. */
function judgeLook(
  subject: Case,
  node: ScalarNode,
  path: Step[],
  fact: FileFact,
  level: "error" | "warning" = "error",
) {
  const { fromRoot, fromFolder, value } = fact;
  if (!fromRoot) return;
  if (fromRoot === fromFolder || !fromFolder) {
    const reference = fromFolder ? "error" : "off";
    if (fromRoot.status === "file") return judgeContent(subject, path, fact, fromRoot.image, reference);
    return judgeAbsent(subject, node, path, fact, fromRoot, level, reference);
  }
  if (fromRoot.status === "file") {
    judgeContent(subject, path, fact, fromRoot.image, "off");
    if (fromFolder.status !== "file" && fromFolder.status !== "unread")
      subject.at(path, {
        rule: "file-missing",
        message: "file-missing.reference",
        values: { value },
        levels: { standard: "note" },
      });
    else if (fromFolder.status === "file") judgeContent(subject, path, fact, fromFolder.image, "only");
    return;
  }
  if (fromFolder.status === "file") {
    const values = { value, suggestion: fromFolder.path };
    subject.at(path, {
      rule: "file-missing",
      message: "file-missing.base",
      values,
      levels: { standard: "warning", reference: "off" },
    });
    return judgeContent(subject, path, fact, fromFolder.image, "error");
  }
  judgeAbsent(subject, node, path, fact, fromRoot, level, "error");
}

function judgeAbsent(
  subject: Case,
  node: ScalarNode,
  path: Step[],
  fact: FileFact,
  look: Look,
  standard: "error" | "warning",
  reference: "error" | "off",
) {
  const { value } = fact;
  const levels = { standard, reference };
  switch (look.status) {
    case "outside":
      return subject.at(path, { rule: "file-outside", values: { value } });
    case "case":
      return subject.at(path, {
        rule: "file-case",
        values: { value, suggestion: look.meant },
        levels,
        fix: safeWrite(subject, node, look.meant),
      });
    case "folder":
      return subject.at(path, { rule: "file-missing", message: "file-missing.folder", values: { value }, levels });
    case "missing": {
      const message = look.meant ? "file-missing.suggest" : "file-missing";
      const fix = look.meant ? write(subject, node, look.meant) : undefined;
      return subject.at(path, {
        rule: "file-missing",
        message,
        values: { value, suggestion: look.meant ?? "" },
        levels,
        fix,
      });
    }
    default:
      return;
  }
}

function safeWrite(subject: Case, node: ScalarNode, value: string): Problem["fix"] {
  return {
    description: subject.words("fix.write", { value }),
    safety: "safe",
    edits: replaceScalar(subject.file, node, value),
  };
}

const formats: Readonly<Record<string, readonly string[]>> = {
  svg: ["svg"],
  svgz: ["svgz"],
  png: ["png"],
  jpg: ["jpeg"],
  jpeg: ["jpeg"],
};
const wanted = { svg: "word.svg", svgz: "word.svg", png: "word.png", jpg: "word.jpeg", jpeg: "word.jpeg" } as const;

/** The reference parser decodes the header of PNG logos, in any format for which it has a decoder (PNG), and looks at nothing else. */
function judgeContent(
  subject: Case,
  path: Step[],
  fact: FileFact,
  image: ImageFacts,
  reference: "error" | "off" | "only",
) {
  if (fact.role === "authors") return;
  const ending = /\.([^./]+)$/.exec(fact.value.split(/[?#]/)[0]!)?.[1]?.toLowerCase() ?? "";
  const right = formats[ending]?.includes(image.kind) ?? true;
  if (image.kind === "lfs-pointer") return;
  const decoded = fact.role === "logo" && ending === "png" && reference !== "off";
  const levels = { standard: reference === "only" ? "off" : "error", reference: decoded ? "error" : "off" } as const;
  if (!right || !image.intact) {
    const why = !right
      ? image.kind === "empty"
        ? subject.words("why.empty")
        : subject.words("why.content", { found: image.kind })
      : subject.words("why.damaged");
    const expected = subject.words(wanted[ending as keyof typeof wanted] ?? "word.png");
    return subject.at(path, { rule: "file-content", values: { value: fact.value, expected, why }, levels });
  }
  if (
    path[0] === "monochromeLogo" &&
    image.kind === "png" &&
    image.width !== undefined &&
    image.width < 1000 &&
    reference !== "only"
  )
    subject.at(path, { rule: "logo-small", values: { value: fact.value, width: image.width } });
}
