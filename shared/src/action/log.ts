import * as core from "@actions/core";
import type { Log } from "../check/check.ts";
import { plain, plainLines } from "../report/text.ts";

/** The log of a workflow step. Everything is escaped: the runner obeys commands in it. */
export const actionLog: Log = {
  info: (text) => core.info(plainLines(text)),
  debug: (text) => core.debug(plainLines(text)),
  warning: (text) => core.warning(plainLines(text)),
  progress: () => {},
  async group(title, body) {
    core.startGroup(plain(title));
    try {
      return await body();
    } finally {
      core.endGroup();
    }
  },
};
