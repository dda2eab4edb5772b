import type { ComparedGroup } from '#screens/compare/comparison-rows.ts';
import { DifferenceMark } from '#screens/compare/DifferenceMark.tsx';
import type { SpacecraftDetailed } from '#ll2/spacecraft.ts';
import { SpacecraftPicture } from '#spacecraft/SpacecraftPicture.tsx';
import { ImagePriority } from '#spacecraft/ImagePriority.tsx';
import { SpacecraftLink } from '#spacecraft/SpacecraftLink.tsx';
import { Missing } from '#ui/Missing.tsx';
import { ScrollRegion } from '#ui/ScrollRegion.tsx';

type ComparisonTableProps = {
  craft: readonly SpacecraftDetailed[];
  groups: readonly ComparedGroup[];
};

// Two columns fit on a phone beside the row headers. With three, the last is cut off, which shows that the table
// scrolls. In wider columns the values would be too far apart to compare.
const toMinWidth = (columns: number) => `${6.75 + columns * (columns > 2 ? 9 : 7.75)}rem`;
const toMaxWidth = (columns: number) => `${15 + columns * 26}rem`;

const CELL =
  'border-b border-hairline px-2 py-1.5 align-top sm:px-3 print:px-1.5 print:py-0.5 print:text-note print:leading-tight';
// Row headers stay visible while the columns scroll under them.
const ROW_HEADER = `${CELL} sticky left-0 z-10 bg-ground text-left text-note font-normal text-quiet`;

/** A table with facts in rows and craft in columns, in a scroll container. */
export function ComparisonTable({ craft, groups }: ComparisonTableProps) {
  return (
    <ScrollRegion
      label="Comparison table"
      className="relative max-h-[85vh] scroll-pt-16 scroll-pl-27 sm:scroll-pl-60 overflow-auto border-y border-edge print:max-h-none print:overflow-visible"
      style={{ maxWidth: toMaxWidth(craft.length) }}
    >
      <table
        className="w-full table-fixed border-separate border-spacing-0"
        style={{ minWidth: toMinWidth(craft.length) }}
      >
        <caption className="sr-only">
          Spacecraft, one per column. Rows whose values differ are marked.
        </caption>
        <colgroup>
          <col className="w-27 sm:w-60 print:w-36" />
          <col span={craft.length} />
        </colgroup>
        <thead className="sticky top-0 z-20 print:static">
          <tr>
            <th scope="col" className={`${ROW_HEADER} border-b-edge align-bottom`}>
              Fact
            </th>
            {craft.map((one) => (
              <th
                key={one.id}
                scope="col"
                className={`${CELL} border-l border-b-edge bg-ground text-left align-bottom sm:text-lead`}
              >
                <SpacecraftLink spacecraft={one} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className={ROW_HEADER}>
              Picture
            </th>
            <ImagePriority spacecraft={craft}>
              {craft.map((one) => (
                <td
                  key={one.id}
                  className="border-b border-l border-hairline p-2 align-top sm:px-3 print:p-1"
                >
                  <div className="max-w-72 print:max-w-32 [&_figcaption]:flex-wrap [&_figcaption]:whitespace-normal [&_figcaption]:px-0 [&_figcaption>*]:overflow-visible [&_figcaption>*]:whitespace-normal">
                    <SpacecraftPicture spacecraft={one} layout="card" />
                  </div>
                </td>
              ))}
            </ImagePriority>
          </tr>
        </tbody>
        {groups.map(({ name: group, rows }) => (
          <tbody key={group}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={craft.length + 1}
                className="border-b border-edge bg-ground pt-6 pb-1 text-left print:pt-1.5 print:pb-0"
              >
                <span className="sticky left-0 px-2 sm:px-3">{group}</span>
              </th>
            </tr>
            {rows.map(({ name, facts, result }) => (
              <tr key={name} className="break-inside-avoid">
                <th scope="row" className={ROW_HEADER}>
                  {name}
                  {result === 'differs' ? (
                    <>
                      {' '}
                      <DifferenceMark />
                    </>
                  ) : null}
                </th>
                {facts.map(({ value }, index) => (
                  <td key={craft[index]?.id} className={`${CELL} figures border-l`}>
                    {value === null || value === undefined || value === '' ? <Missing /> : value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}
