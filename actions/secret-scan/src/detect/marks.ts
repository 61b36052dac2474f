/**
 * True where a value begins or is built as providers mark their tokens (`sk-`, `ghp_`, `tkn.v1_`). A value of that kind which no
 * rule took is cut short, made up, or of a provider that nobody described: worth a look, not an alarm.
 */
export function hasProviderMark(value: string): boolean {
  return (
    /^[A-Za-z]{2,8}[0-9]{0,2}[_.-](?:[A-Za-z]{2,12}[_.-]){0,2}(?=[A-Za-z0-9]{8})/.test(value) ||
    /\.atlasv1\.|T[34]BlbkFJ/.test(value)
  );
}
