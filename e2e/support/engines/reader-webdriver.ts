import {
  Builder,
  By,
  Capabilities,
  error as failures,
  Key,
  type WebElement,
} from 'selenium-webdriver';
import { type Reader, type Role, toSummaryXPath, toTickBoxXPath, WINDOW } from './reader.ts';
import { startWebKitDriver } from './webkit-driver.ts';

/** WebDriver finds elements by selector only; the engine then reports each candidate's role and name. */
const CANDIDATES = {
  heading: 'h1, h2, h3',
  link: 'a[href]',
  button: 'button',
  searchbox: 'input[type=search]',
  img: 'img, [role=img]',
} as const satisfies Record<Role, string>;

/** WebDriver can't read the console, so a script in the page records it from the start. */
const LISTEN = `
  if (window.complaints !== undefined) return;
  window.complaints = [];
  const complain = (...words) => window.complaints.push(words.map(String).join(' '));
  addEventListener('error', (event) => complain(event.message));
  addEventListener('unhandledrejection', (event) => complain(event.reason));
  console.error = complain;
  console.warn = complain;
`;

async function isNamed(element: WebElement, role: Role, name: string): Promise<boolean> {
  try {
    return (
      (await element.getAccessibleName()) === name &&
      (await element.getAriaRole()).replace(/^image$/, 'img') === role &&
      (await element.isDisplayed())
    );
  } catch {
    // The element was replaced in the meantime.
    return false;
  }
}

/** Opens Debian's WebKitGTK in its MiniBrowser, which only its own driver can start. */
export async function openInWebDriver(driver: string): Promise<Reader> {
  const server = await startWebKitDriver(driver);
  const session = new Builder().usingServer(server.url).withCapabilities(
    new Capabilities({
      browserName: 'MiniBrowser',
    }),
  );
  const page = await Promise.resolve(session.build()).catch((error: unknown) => {
    server.stop();
    throw error;
  });
  await page
    .manage()
    .window()
    .setRect({ x: 0, y: 0, ...WINDOW });
  const version = String((await page.getCapabilities()).get('browserVersion'));
  const complaints: string[] = [];

  async function find(role: Role, name: string): Promise<WebElement | null> {
    try {
      for (const element of await page.findElements(By.css(CANDIDATES[role]))) {
        if (await isNamed(element, role, name)) return element;
      }
    } catch (caught) {
      // The page has rendered something else in the meantime; the caller tries again.
      if (!(caught instanceof failures.StaleElementReferenceError)) throw caught;
    }
    return null;
  }

  async function get(role: Role, name: string): Promise<WebElement> {
    const element = await find(role, name);
    if (element === null) throw new Error(`There is no ${role} “${name}”.`);
    return element;
  }

  async function collectComplaints(): Promise<void> {
    complaints.push(
      ...(await page.executeScript<string[]>('return (window.complaints ?? []).splice(0)')),
    );
  }

  const tickBox = (label: string) => page.findElement(By.xpath(toTickBoxXPath(label)));

  return {
    engine: `WebKitGTK ${version}, driven by WebDriver`,
    async open(url) {
      await collectComplaints();
      await page.get(url);
      await page.executeScript(LISTEN);
    },
    sees: async (role, name) => (await find(role, name)) !== null,
    press: async (role, name) => (await get(role, name)).click(),
    fold: (name) => page.findElement(By.xpath(toSummaryXPath(name))).click(),
    tick: (label) => tickBox(label).click(),
    isTicked: (label) => tickBox(label).isSelected(),
    type: async (role, name, text) => (await get(role, name)).sendKeys(text),
    arrowRight: () => page.actions().sendKeys(Key.ARROW_RIGHT).perform(),
    back: () => page.navigate().back(),
    evaluate: (expression) => page.executeScript(`return ${expression}`),
    async complaints() {
      await collectComplaints();
      return complaints;
    },
    async close() {
      await page.quit();
      server.stop();
    },
  };
}
