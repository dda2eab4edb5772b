import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense, useMemo } from 'react';
import { useLocation } from 'react-router';
import { formatCount, formatNumber } from '#lib/format.ts';
import { toCraftName } from '#ll2/craft-name.ts';
import { type EmbedState, isOfOneCraft, parseEmbedSearch, toEmbedQuery } from '#paths/embed.ts';
import {
  formatListSearch,
  FRONT_DOOR_PATH,
  fromFirstRow,
  type ListState,
  toListPath,
} from '#paths/list.ts';
import { toSpacecraftPath } from '#paths/spacecraft.ts';
import { EmbedFoot } from '#screens/embed/EmbedFoot.tsx';
import { EmbedFrame } from '#screens/embed/EmbedFrame.tsx';
import { EmbedMessage } from '#screens/embed/EmbedMessage.tsx';
import {
  craftCard,
  craftCards,
  craftClock,
  craftTable,
  queryNotices,
} from '#screens/embed/lazy-views.tsx';
import { useSource } from '#source/DataContext.tsx';
import {
  facetsQuery,
  sourceSummaryQuery,
  spacecraftPageQuery,
  spacecraftQuery,
} from '#source/queries.ts';
import { ListContext } from '#url-state/use-list.ts';
import { toSentence } from '#wording/sentence.ts';

const ALL = { to: FRONT_DOOR_PATH, text: 'See all spacecraft' };

/** What shared components read of the list: which pictures are shown, and what of a text matches its search. */
function EmbeddedList({ list, children }: { list: ListState; children: ReactNode }) {
  const search = formatListSearch(list);
  const value = useMemo(
    () => ({
      search,
      goToList: () => {
        // An embed has no control that changes its list.
      },
    }),
    [search],
  );
  return (
    <ListContext value={value}>
      <Suspense>{children}</Suspense>
    </ListContext>
  );
}

function ListEmbed({ state }: { state: EmbedState }) {
  const source = useSource();
  const { list, show } = state;
  const { data: page } = useSuspenseQuery(spacecraftPageQuery(source, toEmbedQuery(state)));
  const { data: facets } = useSuspenseQuery(facetsQuery(source, list.query));
  const { data: summary } = useSuspenseQuery(sourceSummaryQuery(source));
  const { count, results } = page;
  const sentence = toSentence(list.query, facets, count);
  const inCatalogue: ListState = { ...list, view: show === 'table' ? 'table' : 'cards' };
  if (count === 0)
    return (
      <>
        <EmbedMessage title={`${sentence}.`} link={ALL} />
        <EmbedFoot to={toListPath(inCatalogue)} summary={summary} />
      </>
    );
  if (results.length === 0)
    return (
      <>
        <EmbedMessage
          title="This page is past the end of the list."
          link={{
            to: toListPath(fromFirstRow(inCatalogue, {})),
            text: `See the list, which has ${formatCount(count, 'spacecraft', 'spacecraft')}`,
          }}
        />
        <EmbedFoot to={toListPath(fromFirstRow(inCatalogue, {}))} summary={summary} />
      </>
    );
  return (
    <>
      <title>{`${sentence} · Spacecraft catalogue`}</title>
      {/* The page around the embed has its own words for what it shows. */}
      <h1 className="sr-only">{sentence}</h1>
      <EmbeddedList list={list}>
        {show === 'table' ? (
          <craftTable.Component spacecraft={results} list={list} label={sentence} />
        ) : (
          <craftCards.Component spacecraft={results} list={list} />
        )}
      </EmbeddedList>
      <EmbedFoot
        to={toListPath(inCatalogue)}
        shown={
          results.length === count
            ? null
            : `${formatNumber(results.length)} of ${formatNumber(count)} spacecraft`
        }
        summary={summary}
      />
    </>
  );
}

function CraftEmbed({ state, id }: { state: EmbedState; id: number }) {
  const source = useSource();
  const { list, show } = state;
  const { data: spacecraft } = useSuspenseQuery(spacecraftQuery(source, id));
  const { data: summary } = useSuspenseQuery(sourceSummaryQuery(source));
  if (spacecraft === null)
    return (
      <>
        <EmbedMessage title={`This catalogue has no spacecraft with the ID ${id}.`} link={ALL} />
        <EmbedFoot to={FRONT_DOOR_PATH} summary={summary} />
      </>
    );
  return (
    <>
      <title>{`${toCraftName(spacecraft)} · Spacecraft catalogue`}</title>
      <EmbeddedList list={list}>
        {show === 'clock' ? (
          <craftClock.Component
            spacecraft={spacecraft}
            list={list}
            provenance={summary.provenance}
          />
        ) : (
          <craftCard.Component spacecraft={spacecraft} list={list} />
        )}
      </EmbeddedList>
      <EmbedFoot to={toSpacecraftPath(id, list)} summary={summary} />
    </>
  );
}

/** A part of the catalogue in a frame of another site's page: a card, cards, a table or a clock. */
export function EmbedPage() {
  const { search } = useLocation();
  const { notices, ...state } = parseEmbedSearch(search);
  const { id, show, theme } = state;
  return (
    <EmbedFrame theme={theme}>
      {notices.length === 0 ? null : (
        <Suspense>
          <queryNotices.Component notices={notices} />
        </Suspense>
      )}
      {!isOfOneCraft(show) ? (
        <ListEmbed state={state} />
      ) : id === null ? (
        <EmbedMessage title="No spacecraft is chosen." link={ALL}>
          {`The address of a ${show} needs the ID of a spacecraft, such as id=558.`}
        </EmbedMessage>
      ) : (
        <CraftEmbed state={state} id={id} />
      )}
    </EmbedFrame>
  );
}
