/**
 * Lighthouse's mobile audit of one page: `node run-lighthouse.js URL`, with the browser in CHROME_PATH.
 * A program of its own, as its packages stand beside it and not beside the app. Prints one line of JSON:
 * the categories' scores of 100, the times in ms, the layout's shift, and the audits that cost points.
 */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const chrome = await launch({ chromeFlags: FLAGS, logLevel: 'silent' });
try {
  const { lhr } = await lighthouse(process.argv[2], { port: chrome.port, logLevel: 'silent' });
  if (lhr.runtimeError !== undefined) throw new Error(lhr.runtimeError.message);
  const time = (audit) => lhr.audits[audit].numericValue;
  const score = (category) => Math.round(lhr.categories[category].score * 100);
  const faults = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ weight, id }) => weight > 0 && (lhr.audits[id].score ?? 1) < 0.9)
      .map(({ id }) => id),
  );
  console.log(
    JSON.stringify({
      figures: {
        performance: score('performance'),
        accessibility: score('accessibility'),
        best_practices: score('best-practices'),
        seo: score('seo'),
        lighthouse_fcp: time('first-contentful-paint'),
        lighthouse_lcp: time('largest-contentful-paint'),
        lighthouse_tbt: time('total-blocking-time'),
        lighthouse_cls: time('cumulative-layout-shift'),
      },
      faults,
    }),
  );
} finally {
  await chrome.kill();
}
