/** A text with what stands between `<!-- NAME-start -->` and `<!-- NAME-end -->` replaced; throws where the marks are missing. */
export function replaceBetween(text: string, name: string, inner: string, path: string): string {
  const start = `<!-- ${name}-start -->`;
  const end = `<!-- ${name}-end -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${path} has no ${start} ... ${end} for its generated table`);
  return `${text.slice(0, from + start.length)}\n\n${inner.trim()}\n\n${text.slice(to)}`;
}
