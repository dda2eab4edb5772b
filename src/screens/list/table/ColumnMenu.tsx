import { TABLE_COLUMNS, type TableColumn } from '#paths/list.ts';
import { Button } from '#ui/Button.tsx';
import { DisclosureMenu } from '#ui/DisclosureMenu.tsx';
import { useTableLayout } from '#screens/list/table/use-table-layout.ts';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import { COLUMN_LABELS } from '#wording/column-labels.ts';

/** A menu for the table's columns, their order, and the row density. */
export function ColumnMenu() {
  const { columns, density, setColumns, setDensity } = useTableLayout();
  const hidden = TABLE_COLUMNS.filter((column) => !columns.includes(column));

  function move(column: TableColumn, by: -1 | 1) {
    const from = columns.indexOf(column);
    setColumns(columns.toSpliced(from, 1).toSpliced(from + by, 0, column));
  }

  return (
    <DisclosureMenu label="Columns" summary="" look="plain">
      {() => (
        <>
          <CheckboxField
            label="Compact rows"
            isChecked={density === 'compact'}
            onChange={(isCompact) => setDensity(isCompact ? 'compact' : 'normal')}
          />
          <fieldset className="max-h-80 overflow-auto border-t border-hairline pt-2">
            <legend className="sr-only">Columns in order</legend>
            <ol>
              {/* One list, so that a checkbox keeps the focus when its column moves to the hidden ones. */}
              {[...columns, ...hidden].map((column, index) => (
                <li key={column} className="flex items-center justify-between gap-2">
                  {column === 'name' ? (
                    <span className="text-note">{COLUMN_LABELS[column]} (always)</span>
                  ) : (
                    <CheckboxField
                      label={COLUMN_LABELS[column]}
                      isChecked={index < columns.length}
                      onChange={(isShown) =>
                        setColumns(
                          isShown
                            ? [...columns, column]
                            : columns.filter((other) => other !== column),
                        )
                      }
                    />
                  )}
                  {index < columns.length ? (
                    <span className="flex">
                      <MoveButton
                        label={`Move ${COLUMN_LABELS[column]} forward`}
                        symbol="↑"
                        isDisabled={index === 0}
                        onClick={() => move(column, -1)}
                      />
                      <MoveButton
                        label={`Move ${COLUMN_LABELS[column]} back`}
                        symbol="↓"
                        isDisabled={index === columns.length - 1}
                        onClick={() => move(column, 1)}
                      />
                    </span>
                  ) : null}
                </li>
              ))}
            </ol>
          </fieldset>
          <button
            type="button"
            className="control self-start text-note"
            onClick={() => setColumns(null)}
          >
            Reset columns
          </button>
        </>
      )}
    </DisclosureMenu>
  );
}

type MoveButtonProps = { label: string; symbol: string; isDisabled: boolean; onClick: () => void };

function MoveButton({ label, symbol, isDisabled, onClick }: MoveButtonProps) {
  return (
    <Button
      aria-label={label}
      isDisabled={isDisabled}
      className="pointer-coarse:touch-target size-7 aria-disabled:text-hairline"
      onClick={onClick}
    >
      {symbol}
    </Button>
  );
}
