// The runner's protocol by its official toolkit: one shared part of dist/, because the HTTP client in it is most of a bundle.
export * from "@actions/core";
