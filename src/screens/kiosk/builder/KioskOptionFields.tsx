import type { ReactNode } from 'react';
import { NightHoursField } from '#screens/kiosk/builder/NightHoursField.tsx';
import { OPTION_TEXTS, ORDER_LABELS } from '#wording/kiosk-options.ts';
import { QrBaseField } from '#screens/kiosk/builder/QrBaseField.tsx';
import {
  KIOSK_BOUNDS,
  type KioskOptions,
  type KioskState,
  type KioskTheme,
  SLIDE_ORDERS,
} from '#paths/kiosk.ts';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import { NumberField } from '#ui/NumberField.tsx';
import { SelectField } from '#ui/SelectField.tsx';

const ORDERS = SLIDE_ORDERS.map((value) => ({ value, label: ORDER_LABELS[value] }));

const THEMES = [
  { value: '', label: 'The device’s own' },
  { value: 'paper', label: 'Paper (light)' },
  { value: 'night', label: 'Night (dark)' },
] as const satisfies { value: KioskTheme | ''; label: string }[];

function Group({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-4">
      <legend className="mb-2 font-bold">{legend}</legend>
      {children}
    </fieldset>
  );
}

type KioskOptionFieldsProps = {
  state: KioskState;
  onChange: (change: Partial<KioskState>) => void;
};

/** A field for each option of a display. */
export function KioskOptionFields({ state: { list, options }, onChange }: KioskOptionFieldsProps) {
  const set = (change: Partial<KioskOptions>) => onChange({ options: { ...options, ...change } });
  const number = (option: 'seconds' | 'seed') => (
    <NumberField
      {...KIOSK_BOUNDS[option]}
      label={OPTION_TEXTS[option].label}
      explanation={OPTION_TEXTS[option].explanation}
      value={options[option]}
      onChange={(value) => set({ [option]: value })}
    />
  );
  const toggle = (option: 'overview' | 'clock' | 'motion' | 'shift' | 'debug') => (
    <CheckboxField
      label={OPTION_TEXTS[option].label}
      explanation={OPTION_TEXTS[option].explanation}
      isChecked={options[option]}
      onChange={(isOn) => set({ [option]: isOn })}
    />
  );
  return (
    <div className="gap-x-10 *:mb-8 *:break-inside-avoid sm:columns-2">
      <Group legend="Rotation">
        {number('seconds')}
        <SelectField
          label={OPTION_TEXTS.order.label}
          explanation={OPTION_TEXTS.order.explanation}
          options={ORDERS}
          value={options.order}
          onChange={(chosen) =>
            set({ order: SLIDE_ORDERS.find((order) => order === chosen) ?? 'list' })
          }
        />
        {options.order === 'shuffle' ? number('seed') : null}
        {toggle('overview')}
      </Group>
      <Group legend="Appearance">
        <SelectField
          label={OPTION_TEXTS.theme.label}
          explanation={OPTION_TEXTS.theme.explanation}
          options={THEMES}
          value={options.theme ?? ''}
          onChange={(theme) =>
            set({ theme: theme === 'paper' || theme === 'night' ? theme : null })
          }
        />
        {toggle('clock')}
        {toggle('motion')}
        <CheckboxField
          label="Only pictures cleared for reuse"
          explanation="Shows drawings instead of the others."
          isChecked={list.pictures === 'cleared'}
          onChange={(isCleared) =>
            onChange({ list: { ...list, pictures: isCleared ? 'cleared' : 'all' } })
          }
        />
      </Group>
      <Group legend="The screen">
        <NightHoursField value={options.night} onChange={(night) => set({ night })} />
        {toggle('shift')}
      </Group>
      <Group legend="Data and visitors">
        <NumberField
          {...KIOSK_BOUNDS.update}
          label={OPTION_TEXTS.update.label}
          explanation={OPTION_TEXTS.update.explanation}
          value={options.update}
          onChange={(update) => set({ update })}
          onClear={() => set({ update: null })}
        />
        <QrBaseField value={options.qr_base} onChange={(qr_base) => set({ qr_base })} />
        {toggle('debug')}
      </Group>
    </div>
  );
}
