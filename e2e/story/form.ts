import type { Tab } from '../drivers/driver.ts';
import { until } from '../until.ts';

/** Writes into the field with this label, or chooses in it, as a hand would: the page is told. */
export async function fill(screen: Tab, label: string, value: string): Promise<void> {
  await until(
    `the field "${label}"`,
    () =>
      screen.evaluate(
        ({ wanted, text }) => {
          const found = [...document.querySelectorAll('label')].find(
            ({ textContent }) => textContent.trim() === wanted,
          )?.control;
          if (found instanceof HTMLSelectElement) {
            const option = [...found.options].find(({ label: shown }) => shown === text);
            if (!option) return false;
            found.value = option.value;
            found.dispatchEvent(new Event('change', { bubbles: true }));
            return true;
          }
          if (!(found instanceof HTMLInputElement)) return false;
          found.value = text;
          found.dispatchEvent(new Event('input', { bubbles: true }));
          return true;
        },
        { wanted: label, text: value },
      ),
    done => done,
  );
}

/**
 * The file a press makes the page hand to the browser, without the browser writing one anywhere.
 * @param press what the user does.
 */
export async function savedFile(
  screen: Tab,
  press: () => Promise<void>,
): Promise<{ readonly name: string; readonly text: string }> {
  await screen.evaluate(() => {
    const held = globalThis as unknown as { blobs: Blob[]; saved: { name: string }[] };
    held.blobs = [];
    held.saved = [];
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = blob => {
      if (blob instanceof Blob) held.blobs.push(blob);
      return create(blob);
    };
    HTMLAnchorElement.prototype.click = function click() {
      held.saved.push({ name: this.download });
    };
  }, null);
  await press();
  const file = await until(
    'a file to save',
    () =>
      screen.evaluate(async () => {
        const { blobs, saved } = globalThis as unknown as { blobs: Blob[]; saved: { name: string }[] };
        const [blob, link] = [blobs.at(-1), saved.at(-1)];
        return blob && link ? { name: link.name, text: await blob.text() } : null;
      }, null),
    found => found !== null,
  );
  if (file === null) throw new Error('No file was saved.');
  return file;
}

/** Drops a file of text on the page's place for files. */
export async function dropFile(screen: Tab, name: string, text: string): Promise<void> {
  await until(
    'the place for files',
    () =>
      screen.evaluate(
        ({ called, content }) => {
          const place = document.querySelector('.drop');
          if (!place) return false;
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([content], called));
          place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
          return true;
        },
        { called: name, content: text },
      ),
    done => done,
  );
}

/** Moves a switch with this label, and waits until it stands there. */
export async function turn(options: Tab, label: string, on: boolean): Promise<void> {
  if (
    (await until(
      label,
      () => isOn(options, label),
      state => state !== null,
    )) === on
  )
    return;
  await options.press('checkbox', label);
  await until(
    `${label}: ${on ? 'on' : 'off'}`,
    () => isOn(options, label),
    state => state === on,
  );
}

/** Whether a switch is on; `null` while the page has no such switch. */
export async function isOn(options: Tab, label: string): Promise<boolean | null> {
  return await options.evaluate((wanted: string) => {
    const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === wanted);
    return found?.control instanceof HTMLInputElement ? found.control.checked : null;
  }, label);
}
