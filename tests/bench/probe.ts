/** What the probe looks for on a page. The same probe looks at ours and at both floors. */
export interface Target {
  /** Selector of the words of the first question. */
  readonly words: string;
  /** Selector of its first option. */
  readonly option: string;
  /** Key and piece of text that stand in this tab's storage once the answer is kept; absent where nothing keeps it. */
  readonly kept?: { readonly key: string; readonly text: string };
  /** What stands in this tab's storage before the page is opened. */
  readonly seed?: { readonly key: string; readonly text: string };
}

/** Milliseconds since the navigation began. */
export interface Times {
  visible?: number;
  accepted?: number | undefined;
  kept?: number | undefined;
  /** Our module says that it runs; never on a floor. */
  running?: number;
  /** How often it took a tap. */
  taps: number;
}

declare global {
  var probed: Times;
  /** Tells the bench where to tap. */
  var tapHere: (x: number, y: number) => Promise<void>;
}

/**
 * Runs in the page before anything else and looks once per frame. Visible: the words and the first option have a box that
 * nothing hides, the words in the window, and the frame that draws them is done. Accepted: the option is checked; the
 * clock starts anew when that is undone, so that an answer that gets lost does not count. Kept: where something keeps
 * answers, it stands in the storage. Who misses the option, because the page moved or it stands below the window, looks for it and taps again.
 */
export function probe({ words, option, kept, seed }: Target): void {
  if (seed) sessionStorage.setItem(seed.key, seed.text);
  const tapAgainMs = 400;
  const times: Times = { taps: 0 };
  let tappedAt = Number.NEGATIVE_INFINITY;
  let isTapping = false;
  globalThis.probed = times;
  const shown = (selector: string): Element | undefined => {
    const element = document.querySelector(selector);
    return element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ? element : undefined;
  };
  const afterThisFrame = (then: () => void): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(0);
  };
  const isSeen = (): boolean => {
    const box = shown(option) && shown(words)?.getBoundingClientRect();
    return box !== undefined && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
  };
  const isChecked = (): boolean => document.querySelector<HTMLInputElement>(option)?.checked === true;
  const isKept = (): boolean => !kept || (sessionStorage.getItem(kept.key) ?? '').includes(kept.text);
  const tap = (): void => {
    times.visible ??= performance.now();
    tappedAt = performance.now();
    times.taps += 1;
    const input = shown(option);
    const { bottom = 0 } = input?.getBoundingClientRect() ?? {};
    if (bottom > innerHeight) input?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = input?.getBoundingClientRect();
    if (!box) return;
    // A second tap while the first is on its way would take the mark off again.
    isTapping = true;
    void globalThis.tapHere(box.x + box.width / 2, box.y + box.height / 2).then(() => {
      tappedAt = performance.now();
      isTapping = false;
    });
  };
  const look = (): void => {
    if (!isTapping && !isChecked() && performance.now() - tappedAt > tapAgainMs && isSeen()) {
      tappedAt = performance.now();
      afterThisFrame(tap);
    }
    if (document.documentElement?.dataset['on'] !== undefined) times.running ??= performance.now();
    times.accepted = isChecked() ? (times.accepted ?? performance.now()) : undefined;
    times.kept = isChecked() && isKept() ? (times.kept ?? performance.now()) : undefined;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
