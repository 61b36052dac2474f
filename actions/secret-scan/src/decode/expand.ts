import { listings } from "./dumps.ts";
import { isContainer, type Piece, printableShare, type Unseen } from "./piece.ts";
import { compressedStreams, pdfStreams, zlibStreams } from "./streams.ts";
import { transcode } from "./transcode.ts";
import { zipMembers } from "./zip.ts";

const PDF = Buffer.from("%PDF-");
const ZIP = Buffer.from([0x50, 0x4b, 3, 4]);

/** True where only the whole of the bytes can be read: containers, documents, wide text, binaries. */
export function needsWhole(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 1024);
  return (
    isContainer(head) ||
    head.indexOf(PDF) >= 0 ||
    head.includes(0) ||
    hasWideMark(head) ||
    printableShare(head, 1024) < 0.6
  );
}

/** The mark of UTF-16; wide text without one has zeros. */
function hasWideMark([first, second]: Buffer): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** What stands inside bytes that are not plain text: archive members, compressed streams, other encodings. */
export function expandBinary(bytes: Buffer, path: string | undefined, unseen: Unseen): Piece[] {
  const pieces: Piece[] = [];
  if (bytes.indexOf(ZIP) >= 0) pieces.push(...zipMembers(bytes, unseen));
  if (bytes.subarray(0, 1024).indexOf(PDF) >= 0) pieces.push(...pdfStreams(bytes));
  else if (pieces.length === 0) pieces.push(...compressedStreams(bytes, path, unseen), ...zlibStreams(bytes));
  pieces.push(...transcode(bytes));
  return pieces;
}

/** What stands in text that lists bytes. */
export function expandText(bytes: Buffer): Piece[] {
  return listings(bytes);
}
