import type { ReactNode } from 'react';

type ChartTableProps = {
  caption: string;
  columns: readonly string[];
  /** A name, and one cell for each further column. */
  rows: readonly { key: string; name: ReactNode; cells: readonly ReactNode[] }[];
};

/** A chart's figures as a table, with the same rows. */
export function ChartTable({ caption, columns, rows }: ChartTableProps) {
  return (
    // The table scrolls in its container, so that words need not break.
    <table className="w-full border-collapse wrap-break-word">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-edge align-bottom">
          {columns.map((column, index) => (
            <th
              key={column}
              scope="col"
              className={`py-1 pr-4 last:pr-0 ${index === 0 ? 'text-left' : 'text-right'}`}
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, cells }) => (
          <tr key={key} className="border-b border-hairline align-top last:border-0">
            <th scope="row" className="py-1 pr-4 text-left font-normal">
              {name}
            </th>
            {columns.slice(1).map((column, index) => (
              <td
                key={column}
                className="figures py-1 pr-4 text-right first-letter:uppercase last:pr-0"
              >
                {cells[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
