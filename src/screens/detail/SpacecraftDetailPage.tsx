import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { withBasis } from '#catalogue/file/basis.ts';
import { toLl2SpacecraftUrl } from '#ll2/endpoint.ts';
import { Ll2Error } from '#ll2/ll2-error.ts';
import { parseSpacecraftId } from '#paths/spacecraft.ts';
import { useDataAccess } from '#source/DataContext.tsx';
import { sourceSummaryQuery, neighborsQuery, spacecraftQuery } from '#source/queries.ts';
import { RawDataLinks } from '#export/RawDataLinks.tsx';
import { LiveStatus } from '#source/LiveStatus.tsx';
import { liveSpacecraftQuery } from '#source/live-queries.ts';
import { QueryNotices } from '#url-state/QueryNotices.tsx';
import { BasisContext, NO_NOTES } from '#screens/detail/basis/BasisMark.tsx';
import { toBasisNotes } from '#screens/detail/basis/basis-notes.ts';
import { DesignSection } from '#screens/detail/DesignSection.tsx';
import { FlightsSection } from '#screens/detail/flights/FlightsSection.tsx';
import { NeighborLinks } from '#screens/detail/NeighborLinks.tsx';
import { RecordDetails } from '#screens/detail/RecordDetails.tsx';
import { SpacecraftHeader } from '#screens/detail/SpacecraftHeader.tsx';
import { useList } from '#url-state/use-list.ts';
import { type LiveState, useLiveResult } from '#source/use-live-result.ts';
import { PageHeading } from '#ui/PageHeading.tsx';

/** Shown when the catalogue has no record: Launch Library may still return it, or it does not exist. */
function NoRecord({ id, live }: { id: number; live: LiveState<unknown> }) {
  const isUnknownToLl2 = live.error instanceof Ll2Error && live.error.failure.kind === 'not-found';
  const isAbsent = isUnknownToLl2 || live.status === 'off';
  const heading = isAbsent ? 'Not found' : `Spacecraft ${id}`;
  return (
    <>
      <title>{`${heading} · Spacecraft catalogue`}</title>
      <PageHeading>{heading}</PageHeading>
      <p className="text-lead">
        {isUnknownToLl2
          ? `Neither this catalogue nor Launch Library has a spacecraft with the id ${id}.`
          : `This catalogue has no spacecraft with the id ${id}. ${isAbsent ? '' : 'Launch Library’s record appears here when it arrives.'}`}
      </p>
    </>
  );
}

export function SpacecraftDetailPage() {
  const access = useDataAccess();
  const { source } = access;
  const { list, notices } = useList();
  const { id: idText = '' } = useParams();
  // The loader has already rejected invalid ids.
  const id = parseSpacecraftId(idText) ?? -1;
  const { data: snapshotRecord } = useSuspenseQuery(spacecraftQuery(source, id));
  const { data: neighbors } = useSuspenseQuery(neighborsQuery(source, list.query, id));
  const { data: summary } = useSuspenseQuery(sourceSummaryQuery(source));
  const live = useLiveResult(liveSpacecraftQuery(access, id));
  const spacecraft = live.data ?? snapshotRecord;
  return (
    // A new key for each craft remounts the heading, so that screen readers announce it again.
    <article key={id} className="flex flex-col gap-8 print:gap-3">
      <NeighborLinks list={list} neighbors={neighbors} />
      <QueryNotices notices={notices} />
      <LiveStatus
        live={live}
        recorded={snapshotRecord === null ? null : summary.provenance.recorded}
      />
      {spacecraft === null ? (
        <NoRecord id={id} live={live} />
      ) : (
        // A live record has LL2's own values of this moment.
        <BasisContext
          value={live.data === undefined ? toBasisNotes(summary.provenance, id) : NO_NOTES}
        >
          <SpacecraftHeader spacecraft={spacecraft} />
          <FlightsSection spacecraft={spacecraft} />
          <DesignSection spacecraft={spacecraft} />
          <RecordDetails spacecraft={spacecraft} />
          <RawDataLinks
            data={live.data ?? withBasis(summary.provenance, spacecraft)}
            fileName={`spacecraft-${id}.json`}
            ll2Url={toLl2SpacecraftUrl(id)}
          />
        </BasisContext>
      )}
    </article>
  );
}
