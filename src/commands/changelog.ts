/** Whether a changelog has an entry for a version: a heading of the second level that begins with it. */
export function hasEntry(changelog: string, version: string): boolean {
  return changelog
    .split('\n')
    .some((line) => /^## \[?([^\s\]]+)\]?(?:\s|$)/.exec(line)?.[1] === version);
}
