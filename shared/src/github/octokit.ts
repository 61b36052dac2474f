// What `connect` needs of Octokit: one shared part of dist/, loaded when a check first talks to GitHub.
export { getOctokit } from "@actions/github";
export { retry } from "@octokit/plugin-retry";
export { throttling } from "@octokit/plugin-throttling";
