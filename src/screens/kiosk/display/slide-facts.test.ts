import * as v from 'valibot';
import { expect, it } from 'vitest';
import { SpacecraftConfigSchema } from '#ll2/spacecraft-config.ts';
import { toDesignYear, toSlideFacts } from '#screens/kiosk/display/slide-facts.ts';
import { aSpacecraft, aSpacecraftConfig } from '#testing/a-spacecraft.ts';

const design = v.parse(SpacecraftConfigSchema, {
  response_mode: 'detailed',
  id: 1,
  name: 'Synthetic design',
  maiden_flight: '1978-01-20',
  crew_capacity: 4,
  height: 7.23,
  spacecraft_flown: 44,
});

it('shows facts of the craft before those of its design, and no more than have room', () => {
  const flown = { flights_count: 4, time_in_space: 'P561D', time_docked: 'P537DT9H' };
  expect(toSlideFacts(aSpacecraft({ ...flown, spacecraft_config: design }))).toEqual([
    { value: '4', words: 'flights' },
    { value: '537\u00a0d', words: 'docked' },
    { value: '4', words: 'seats' },
  ]);
});

it('shows facts of the design where nothing is recorded of the craft', () => {
  const unknown = aSpacecraft({ spacecraft_config: design, time_docked: 'P0D' });
  expect(toSlideFacts(unknown)).toEqual([
    { value: '4', words: 'seats' },
    { value: '44', words: 'of its kind' },
  ]);
  expect(toDesignYear(unknown)).toBe('1978');
});

it('shows nothing that is not recorded', () => {
  const bare = aSpacecraft({ flights_count: 0, spacecraft_config: aSpacecraftConfig() });
  expect(toSlideFacts(bare)).toEqual([]);
  expect(toDesignYear(bare)).toBeNull();
  expect(toDesignYear(aSpacecraft())).toBeNull();
});
