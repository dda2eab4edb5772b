import { useNavigate } from 'react-router';
import type { Facets } from '#catalogue/source.ts';
import { toListPath } from '#paths.ts';
import { useList } from '#spacecraft/use-list.ts';
import { CheckboxField } from '#ui/CheckboxField.tsx';

/** Which pictures: of which licenses, and whether those that aren't cleared for reuse are shown at all. */
export function PictureControls({ facets }: { facets: Facets }) {
  const { list, ask } = useList();
  const navigate = useNavigate();
  const { license: chosen } = list.query;

  function choose(id: number, isChosen: boolean) {
    const others = chosen.filter((other) => other !== id);
    ask({ license: isChosen ? [...others, id].toSorted((a, b) => a - b) : others });
  }

  return (
    <fieldset className="flex flex-wrap items-center gap-x-5 gap-y-1 text-note">
      <legend className="mb-1 text-quiet">License of the picture</legend>
      {facets.license.map(({ id, name, count }) => (
        <CheckboxField
          key={id}
          label={`${name} (${count})`}
          isChecked={chosen.includes(id)}
          onChange={(isChosen) => choose(id, isChosen)}
        />
      ))}
      <CheckboxField
        label="Only pictures cleared for reuse"
        isChecked={list.pictures === 'cleared'}
        onChange={(isCleared) =>
          void navigate(toListPath({ ...list, pictures: isCleared ? 'cleared' : 'all' }), {
            preventScrollReset: true,
          })
        }
      />
    </fieldset>
  );
}
