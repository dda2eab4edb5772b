import { toCraftName } from '#ll2/craft-name.ts';
import { formatCount, formatNumber } from '#lib/format.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { type ListState } from '#paths/list.ts';
import { toSpacecraftPath } from '#paths/spacecraft.ts';
import { Axis } from '#screens/overview/Axis.tsx';
import { BarRow } from '#screens/overview/BarRow.tsx';
import { Chart } from '#screens/overview/Chart.tsx';
import { FigureTable } from '#screens/overview/FigureTable.tsx';
import { type CraftTime, toLongest } from '#screens/overview/longest.ts';
import { toTimeScale } from '#screens/overview/scales.ts';
import { LOGARITHMIC_NOTE, TIME_WORDING, toUnknownSentence } from '#screens/overview/words.ts';
import { InSpaceBadge } from '#spacecraft/InSpaceBadge.tsx';

const MOST_SHOWN = 20;
const TITLE = 'Time in space by craft';

function toLabel({ spacecraft, seconds }: CraftTime): string {
  const place = spacecraft.in_space === true ? ', in space now' : '';
  return `${toCraftName(spacecraft)}: ${TIME_WORDING.toWords(seconds)}${place}, see the craft`;
}

/** The craft that were longest in space. */
export function LongestChart({
  spacecraft,
  list,
}: {
  spacecraft: readonly Spacecraft[];
  list: ListState;
}) {
  const { shown, known, unknown } = toLongest(spacecraft, MOST_SHOWN);
  const scale = toTimeScale(shown.map(({ seconds }) => seconds));
  const lead =
    known > shown.length
      ? `The ${MOST_SHOWN} longest of ${formatNumber(known)} known.`
      : `The longest first.`;
  return (
    <Chart
      title={TITLE}
      lead={scale.isLogarithmic ? `${lead} ${LOGARITHMIC_NOTE}` : lead}
      notes={[
        toUnknownSentence(unknown, spacecraft.length, 'time in space'),
        'A recorded zero is taken as none only of craft that never flew.',
      ]}
      table={
        shown.length === 0 ? null : (
          <FigureTable
            caption={`${TITLE}: ${formatCount(shown.length, 'craft', 'craft')}`}
            columns={['Craft', 'Time in space', 'In space now']}
            rows={shown.map(({ spacecraft: one, seconds }) => ({
              key: String(one.id),
              name: toCraftName(one),
              cells: [
                TIME_WORDING.toWords(seconds),
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
                sign={<InSpaceBadge in_space={craft.spacecraft.in_space} />}
                figure={TIME_WORDING.toShort(craft.seconds)}
                value={craft.seconds}
                scale={scale}
                isAlive={craft.spacecraft.in_space === true}
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
