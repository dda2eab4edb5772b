import type { Browser } from '@playwright/test';
import type { Conditions } from './browser.ts';
import {
  describeConditions,
  type Figures,
  type Place,
  type Reading,
  toReadings,
  toSummaries,
} from './figures.ts';
import { measureInteractions } from './interactions.ts';
import { findFastestPeers } from './judge.ts';
import { auditPage } from './lighthouse.ts';
import type { Options, Part } from './options.ts';
import type { Server } from './server.ts';
import { makeSites, makeTimelineSite, toSiteName } from './sites.ts';
import { soak } from './soak.ts';
import {
  CARDS,
  CRAFT,
  FLOOR,
  FRONT_DOOR,
  PEERS,
  PRODUCTS,
  SHARED,
  type Subject,
  TIMELINE,
} from './subjects.ts';
import { FLOWN, MANY, PHONE } from './targets.ts';
import { measureTimeline } from './timeline.ts';
import { visit } from './visit.ts';

type Given = { browser: Browser; server: Server; root: string; options: Options };
const ON_A_PHONE: Conditions = { cpu: PHONE, latency: 0 };

type Job = { place: Place; measure: () => Promise<Figures> };

/** Runs the chosen parts. A failed measurement is reported and left out, and never stops the others. */
export async function runParts({ browser, server, root, options }: Given) {
  const readings: Reading[] = [];
  const failures: string[] = [];
  const fewest = Math.min(...options.n);
  const toUrl = ({ site, path }: Pick<Subject, 'site' | 'path'>, n: number) =>
    `${server.toOrigin(toSiteName(site, n))}${path}`;

  async function measureOne({ place, measure }: Job): Promise<Reading[]> {
    try {
      return toReadings(place, await measure());
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      failures.push(`${place.subject}, ${describeConditions(place)}: ${reason}`);
      return [];
    }
  }

  /** Interleaves the jobs in each run, so that noise of the machine affects all of them alike. */
  async function repeat(part: Part, jobs: readonly Job[], hasWarmUp: boolean) {
    for (let run = hasWarmUp ? 0 : 1; run <= options.runs; run++) {
      const name = run === 0 ? 'warm-up' : `run ${run} of ${options.runs}`;
      for (const { place } of jobs.slice(0, 1))
        console.log(`${part}, ${describeConditions(place)}: ${name}`);
      for (const job of jobs) {
        const taken = await measureOne(job);
        if (run > 0) readings.push(...taken);
      }
    }
  }

  function toVisits(n: number, conditions: Conditions): Job[] {
    const fastest = findFastestPeers(toSummaries(readings));
    const isIncluded = ({ name }: Subject) => n <= MANY || fastest.size === 0 || fastest.has(name);
    return [FLOOR, ...PRODUCTS, ...PEERS.filter(isIncluded)].map((subject) => ({
      place: { subject: subject.name, n, ...conditions },
      measure: () => visit(browser, subject, toUrl(subject, n), conditions),
    }));
  }

  function toAudits(): Job[] {
    return [FLOOR, FRONT_DOOR, SHARED, CRAFT].map((page) => ({
      place: { subject: page.name, n: fewest, ...ON_A_PHONE },
      measure: () => auditPage(toUrl(page, fewest)),
    }));
  }

  const chosen = new Set(options.only);
  for (const n of options.n) {
    await makeSites(root, server, n);
    for (const latency of n > MANY ? [0] : options.latency)
      for (const cpu of n > MANY ? [1] : options.cpu)
        if (chosen.has('peers')) await repeat('peers', toVisits(n, { cpu, latency }), true);
    if (chosen.has('interactions') && n <= MANY) {
      const measure = () => measureInteractions(browser, CARDS, toUrl(CARDS, n), ON_A_PHONE);
      await repeat(
        'interactions',
        [{ place: { subject: CARDS.name, n, ...ON_A_PHONE }, measure }],
        true,
      );
    }
  }
  if (chosen.has('timeline')) {
    await makeTimelineSite(root, FLOWN);
    const toJob = (conditions: Conditions): Job => ({
      place: { subject: TIMELINE.name, n: FLOWN, ...conditions },
      measure: () => measureTimeline(browser, toUrl(TIMELINE, FLOWN), conditions),
    });
    await repeat(
      'timeline',
      options.cpu.map((cpu) => toJob({ cpu, latency: 0 })),
      true,
    );
  }
  if (chosen.has('lighthouse')) await repeat('lighthouse', toAudits(), false);
  if (chosen.has('soak')) {
    console.log(`soak, ${options.cycles} rounds`);
    const place = { subject: CARDS.name, n: fewest, cpu: 1, latency: 0 };
    const measure = () => soak(browser, toUrl(CARDS, fewest), options.cycles);
    readings.push(...(await measureOne({ place, measure })));
  }
  return { readings, failures };
}
