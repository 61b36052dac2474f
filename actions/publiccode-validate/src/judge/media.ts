import { readAsset } from "../../../../shared/src/assets.ts";
import type { ScalarNode, Step } from "../../../../shared/src/publiccode/tree.ts";
import { replaceScalar } from "../fix/edit.ts";
import { webFault } from "../standard/address.ts";
import type { Case, Problem } from "./case.ts";
import { eachText } from "./walk.ts";

/** Videos and media types. */
export function judgeMedia(subject: Case): void {
  eachText(subject, "description.*.videos.#", (node, path) => judgeVideo(subject, node, path));
  for (const key of ["inputTypes", "outputTypes"])
    eachText(subject, `${key}.#`, (node, path) => {
      // RFC 6838, section 4.2: restricted names of type and subtype
      if (!/^ *[A-Za-z0-9][A-Za-z0-9!#$&^_-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126} *$/.test(node.text))
        subject.at(path, { rule: "media-type", values: { value: node.text } });
    });
}

let providers: readonly (readonly string[])[] | undefined;

/** True where a provider of oEmbed announces this form of address; `*` in a form stands for anything. */
export function hasOembed(address: string): boolean {
  providers ??= readAsset("publiccode-videos.txt")
    .toString("utf8")
    .trim()
    .split("\n")
    .map((scheme) => scheme.split("*"));
  return address.length <= 2000 && providers.some((pieces) => fits(address, pieces));
}

function fits(address: string, pieces: readonly string[]): boolean {
  const [first = "", last = ""] = [pieces[0], pieces.at(-1)];
  if (pieces.length === 1) return address === first;
  if (!address.startsWith(first) || !address.endsWith(last) || address.length < first.length + last.length)
    return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = address.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= address.length - last.length;
}

/** The address of the same video under which its platform offers oEmbed. */
function betterVideo(address: string): string | undefined {
  const id =
    /^https?:\/\/(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:embed\/|live\/|v\/|watch\?v=)|youtu\.be\/)([A-Za-z0-9_-]+)/i.exec(
      address,
    )?.[1];
  const better = id
    ? `https://www.youtube.com/watch?v=${id}`
    : address.replace(/^http:/i, "https:").replace(/^https:\/\/youtube\.com/i, "https://www.youtube.com");
  return better !== address && hasOembed(better) ? better : undefined;
}

function judgeVideo(subject: Case, node: ScalarNode, path: Step[]): void {
  const value = node.text.trim();
  if (hasOembed(value)) return;
  const suggestion = betterVideo(value);
  const fix: Problem["fix"] = suggestion
    ? {
        description: subject.words("fix.write", { value: suggestion }),
        safety: "safe",
        edits: replaceScalar(subject.file, node, suggestion),
      }
    : undefined;
  // PeerTube and similar servers offer oEmbed under any host name: the standard allows them, the reference parser does not know them.
  const perhaps = webFault(value) === undefined && /\/(videos?\/watch|w|videos?\/embed)\/[A-Za-z0-9-]+/.test(value);
  const levels: Problem["levels"] = suggestion || perhaps ? { standard: "warning" } : {};
  subject.at(path, {
    rule: "video",
    ...(suggestion ? { message: "video.suggest" as const } : {}),
    values: { value, suggestion: suggestion ?? "" },
    levels,
    fix,
  });
}
