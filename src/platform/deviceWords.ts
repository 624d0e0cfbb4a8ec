/** What is said about keeping on the device, by language, with the addresses that go with it. */
export interface DeviceWords {
  readonly strings: Readonly<Record<string, string>>;
  /** Address of the take-along page. */
  readonly report: string;
}

/** Written into this one file by the build: few people need it, and no page need carry it for them. */
export function readDeviceWords(): DeviceWords | undefined {
  const all = JSON.parse(import.meta.env.PORTAL_DEVICE_WORDS) as Readonly<Record<string, DeviceWords>>;
  return all[document.documentElement.lang];
}
