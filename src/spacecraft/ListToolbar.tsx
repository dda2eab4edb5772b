import { useId, useState } from 'react';
import type { Facets } from '#catalogue/source.ts';
import { toActiveFilters } from '#spacecraft/ActiveFilters.tsx';
import { FilterControls } from '#spacecraft/FilterControls.tsx';
import { ModeSwitch } from '#spacecraft/ModeSwitch.tsx';
import { OrderingControl } from '#spacecraft/OrderingControl.tsx';
import { PictureControls } from '#spacecraft/PictureControls.tsx';
import { SearchBox } from '#spacecraft/SearchBox.tsx';
import { useList } from '#spacecraft/use-list.ts';
import { ViewSwitch } from '#spacecraft/ViewSwitch.tsx';

/** Everything that changes the list. On a phone the filters fold away behind a button. */
export function ListToolbar({ facets }: { facets: Facets }) {
  const { list } = useList();
  const [isOpen, setIsOpen] = useState(false);
  const controlsId = useId();
  const active = toActiveFilters(list.query, facets).length;
  return (
    <section aria-label="Search and filters" className="flex flex-col gap-4 print:hidden">
      <div className="flex flex-wrap items-end gap-3">
        <SearchBox />
        <button
          type="button"
          className="control md:hidden"
          aria-expanded={isOpen}
          aria-controls={controlsId}
          onClick={() => setIsOpen(!isOpen)}
        >
          Filters and order{active === 0 ? '' : ` (${active})`}
        </button>
        <ViewSwitch />
      </div>
      <div id={controlsId} className={`flex-col gap-4 ${isOpen ? 'flex' : 'hidden md:flex'}`}>
        <div className="grid grid-cols-2 gap-3 md:grid-cols-[repeat(auto-fit,minmax(9rem,1fr))]">
          <FilterControls facets={facets} />
          <ModeSwitch />
        </div>
        <div className="flex flex-wrap items-end gap-x-10 gap-y-4">
          <OrderingControl />
          <PictureControls facets={facets} />
        </div>
      </div>
    </section>
  );
}
