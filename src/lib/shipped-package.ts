import * as v from 'valibot';

const ShippedPackageSchema = v.object({
  name: v.string(),
  version: v.string(),
  /** An SPDX identifier. */
  license: v.string(),
  /** The license text in the package; null when it has none. */
  text: v.nullable(v.string()),
});

/** A third-party package with code in the built app. */
export type ShippedPackage = v.InferOutput<typeof ShippedPackageSchema>;

/** Throws for anything but a list of packages. */
export function parseShippedPackages(content: unknown): ShippedPackage[] {
  return v.parse(v.array(ShippedPackageSchema), content);
}
