import type { Log } from "../../../shared/src/check/check.ts";
import { plain, plainLines } from "../../../shared/src/report/text.ts";

/** Progress and detail on standard error; a transient line only on a terminal. */
export function terminalLog(stream: NodeJS.WriteStream, quiet: boolean): Log {
  let transient = false;
  const clear = () => {
    if (transient) stream.write("\r\u001b[K");
    transient = false;
  };
  const write = (text: string) => {
    clear();
    stream.write(`${plainLines(text)}\n`);
  };
  return {
    info: (text) => {
      if (!quiet) write(text);
    },
    debug: (text) => {
      if (process.env["PUBLIC_CODE_DEBUG"]) write(text);
    },
    warning: (text) => write(`warning: ${text}`),
    progress: (text) => {
      if (quiet || !stream.isTTY) return;
      stream.write(`\r\u001b[K${plain(text, Math.max(20, (stream.columns ?? 80) - 1))}`);
      transient = true;
    },
    async group(_title, body) {
      try {
        return await body();
      } finally {
        clear();
      }
    },
  };
}
