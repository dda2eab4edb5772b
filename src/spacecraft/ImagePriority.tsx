import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type PictureLoading, planLoading } from '#images/loading-plan.ts';
import { pictureOf } from '#ll2/picture-of.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

const PlanContext = createContext<ReadonlyMap<number, PictureLoading>>(new Map());

/** Decides for a list of craft together when each picture is asked for. */
export function ImagePriority({
  spacecraft,
  children,
}: {
  spacecraft: readonly Spacecraft[];
  children: ReactNode;
}) {
  const plan = useMemo(() => {
    const loadings = planLoading(spacecraft.map(pictureOf));
    return new Map(spacecraft.map(({ id }, index) => [id, loadings[index] ?? 'lazy']));
  }, [spacecraft]);
  return <PlanContext value={plan}>{children}</PlanContext>;
}

/** When the picture of this craft is asked for: at once, unless a list has planned otherwise. */
export function usePictureLoading(id: number): PictureLoading {
  return useContext(PlanContext).get(id) ?? 'eager';
}
