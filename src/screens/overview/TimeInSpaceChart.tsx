import { toCraftName } from '#ll2/craft-name.ts';
import { formatCount, formatNumber } from '#lib/format.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { type ListState } from '#paths/list.ts';
import { toSpacecraftPath } from '#paths/spacecraft.ts';
import { Axis } from '#screens/overview/Axis.tsx';
import { BarRow } from '#screens/overview/BarRow.tsx';
import { Chart } from '#screens/overview/Chart.tsx';
import { ChartTable } from '#screens/overview/ChartTable.tsx';
import {
  type RankedSpacecraft,
  rankByTimeInSpace,
} from '#screens/overview/time-in-space-ranking.ts';
import { toTimeScale } from '#screens/overview/chart-scales.ts';
import { LOGARITHMIC_NOTE, TIME_FORMAT } from '#screens/overview/chart-text.ts';
import { UnknownNote } from '#screens/overview/UnknownNote.tsx';
import { InSpaceBadge } from '#spacecraft/InSpaceBadge.tsx';

const MAX_ROWS = 12;
const TITLE = 'Time in space by craft';

function toLabel({ spacecraft, seconds }: RankedSpacecraft): string {
  const place = spacecraft.in_space === true ? ', in space now' : '';
  return `${toCraftName(spacecraft)}: ${TIME_FORMAT.long(seconds)}${place}, see the craft`;
}

/** The craft with the longest time in space. */
export function TimeInSpaceChart({
  spacecraft,
  list,
}: {
  spacecraft: readonly Spacecraft[];
  list: ListState;
}) {
  const { shown, known, unknown } = rankByTimeInSpace(spacecraft, MAX_ROWS);
  const scale = toTimeScale(shown.map(({ seconds }) => seconds));
  const lead =
    known > shown.length
      ? `The ${MAX_ROWS} longest of ${formatNumber(known)} known times.`
      : 'Longest first.';
  return (
    <Chart
      title={TITLE}
      lead={scale.isLogarithmic ? `${lead} ${LOGARITHMIC_NOTE}` : lead}
      unknown={
        <UnknownNote
          unknown={unknown}
          figure="time in space"
          missing="time_in_space"
          spacecraft={spacecraft}
          list={list}
        />
      }
      notes={['A recorded zero counts as “none” only for craft that never flew.']}
      table={
        shown.length === 0 ? null : (
          <ChartTable
            caption={`${TITLE}: ${formatCount(shown.length, 'craft', 'craft')}`}
            columns={['Craft', 'Time in space', 'In space now']}
            rows={shown.map(({ spacecraft: one, seconds }) => ({
              key: String(one.id),
              name: toCraftName(one),
              cells: [
                TIME_FORMAT.long(seconds),
                one.in_space === null ? 'Not recorded' : one.in_space ? 'Yes' : 'No',
              ],
            }))}
          />
        )
      }
    >
      {shown.length === 0 ? null : (
        <div>
          <Axis scale={scale} />
          <ol>
            {shown.map((craft) => (
              <BarRow
                key={craft.spacecraft.id}
                name={toCraftName(craft.spacecraft)}
                badge={<InSpaceBadge in_space={craft.spacecraft.in_space} />}
                figure={TIME_FORMAT.short(craft.seconds)}
                value={craft.seconds}
                scale={scale}
                isInSpace={craft.spacecraft.in_space === true}
                label={toLabel(craft)}
                to={toSpacecraftPath(craft.spacecraft.id, list)}
              />
            ))}
          </ol>
        </div>
      )}
    </Chart>
  );
}
