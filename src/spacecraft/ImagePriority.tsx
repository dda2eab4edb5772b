import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type PictureLoading, toPictureLoading } from '#images/picture-loading.ts';
import { pictureOf } from '#ll2/picture-of.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

const LoadingContext = createContext<ReadonlyMap<number, PictureLoading>>(new Map());

/** Decides when the picture of each craft in a list is requested, so that a shared picture is requested once. */
export function ImagePriority({
  spacecraft,
  children,
}: {
  spacecraft: readonly Spacecraft[];
  children: ReactNode;
}) {
  const loadingById = useMemo(() => {
    const loadings = toPictureLoading(spacecraft.map(pictureOf));
    return new Map(spacecraft.map(({ id }, index) => [id, loadings[index] ?? 'lazy']));
  }, [spacecraft]);
  return <LoadingContext value={loadingById}>{children}</LoadingContext>;
}

/** When to request this craft's picture. Outside an `ImagePriority`: at once. */
export function usePictureLoading(id: number): PictureLoading {
  return useContext(LoadingContext).get(id) ?? 'eager';
}
