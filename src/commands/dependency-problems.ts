import * as v from 'valibot';

const VersionsSchema = v.optional(v.record(v.string(), v.string()), {});

const entries = {
  dependencies: VersionsSchema,
  devDependencies: VersionsSchema,
  optionalDependencies: VersionsSchema,
};

export const ManifestSchema = v.object({
  ...entries,
  overrides: VersionsSchema,
  /** npm's own list: packages that may run a script at installation, and packages that may not. */
  allowScripts: v.optional(v.record(v.string(), v.boolean()), {}),
});

export const LockSchema = v.object({
  packages: v.record(
    v.string(),
    v.object({
      ...entries,
      version: v.optional(v.string()),
      hasInstallScript: v.optional(v.boolean(), false),
      deprecated: v.optional(v.string()),
    }),
  ),
});

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** What is wrong with a project's declared and locked packages, a sentence each. */
export function findDependencyProblems(
  manifest: v.InferOutput<typeof ManifestSchema>,
  { packages }: v.InferOutput<typeof LockSchema>,
): string[] {
  const problems: string[] = [];
  const root = packages[''];
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'] as const) {
    for (const [name, version] of Object.entries(manifest[kind])) {
      const locked = packages[`node_modules/${name}`]?.version;
      if (!EXACT.test(version))
        problems.push(`${name} must have one exact version, not ${version}.`);
      else if (locked !== version || root?.[kind][name] !== version) {
        problems.push(
          `${name} is ${version} in package.json and ${locked ?? 'missing'} in the lock file.`,
        );
      }
    }
  }
  for (const [name, version] of Object.entries(manifest.overrides)) {
    if (!EXACT.test(version)) problems.push(`${name} must have one exact version, not ${version}.`);
  }
  for (const [path, { hasInstallScript, deprecated }] of Object.entries(packages)) {
    const name = path.replace(/^.*node_modules\//, '');
    if (hasInstallScript && !(name in manifest.allowScripts)) {
      problems.push(
        `${name} runs a script when it is installed: name it in allowScripts, or go without.`,
      );
    }
    if (deprecated !== undefined) problems.push(`${name} is deprecated: ${deprecated}`);
  }
  return problems;
}
