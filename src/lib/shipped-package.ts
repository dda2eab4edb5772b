import * as v from 'valibot';

const ShippedPackageSchema = v.object({
  name: v.string(),
  version: v.string(),
  /** An SPDX identifier. */
  license: v.string(),
  /** The license as the package brings it; null when it brings none. */
  text: v.nullable(v.string()),
});

/** A package of somebody else's of which something is in the built app. */
export type ShippedPackage = v.InferOutput<typeof ShippedPackageSchema>;

/** Throws for what isn't a list of them. */
export function parseShippedPackages(content: unknown): ShippedPackage[] {
  return v.parse(v.array(ShippedPackageSchema), content);
}
