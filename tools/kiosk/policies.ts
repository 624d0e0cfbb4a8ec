/**
 * What a kiosk's browser must not do, as managed policies of Chromium and Google Chrome (JSON in
 * /etc/chromium/policies/managed/ or /etc/opt/chrome/policies/managed/). Microsoft Edge knows them by the same names, but for
 * the two that the guide mentions.
 */
export function policiesFor(address: string): Record<string, unknown> {
  const { host } = new URL(address);
  return {
    // Nothing but the portal: the star alone leaves the browser's own pages open. Without its two print pages nothing can be
    // printed: the browser then shows an error that holds up the page beneath it, its clock included (tried).
    URLBlocklist: ['*', 'chrome://*', 'file://*', 'view-source:*'],
    URLAllowlist: [host, 'chrome://print', 'chrome-untrusted://print'],
    // No file goes out and none comes in.
    DownloadRestrictions: 3,
    AllowFileSelectionDialogs: false,
    SavingBrowserHistoryDisabled: true,
    ForceEphemeralProfiles: true,
    // Nothing of one visitor is offered to the next.
    PasswordManagerEnabled: false,
    AutofillAddressEnabled: false,
    AutofillCreditCardEnabled: false,
    SearchSuggestEnabled: false,
    BrowserSignin: 0,
    SyncDisabled: true,
    // Nothing that someone types or reads goes to the maker of the browser.
    SpellCheckServiceEnabled: false,
    TranslateEnabled: false,
    MetricsReportingEnabled: false,
    NetworkPredictionOptions: 2,
    UrlKeyedAnonymizedDataCollectionEnabled: false,
    // No doors to the rest of the computer.
    DeveloperToolsAvailability: 2,
    ExtensionInstallBlocklist: ['*'],
    DefaultPopupsSetting: 2,
    DefaultGeolocationSetting: 2,
    DefaultNotificationsSetting: 2,
    AudioCaptureAllowed: false,
    VideoCaptureAllowed: false,
    // Where the printer is missing the browser would otherwise offer to save a file, on a screen that someone must close.
    PrinterTypeDenyList: ['pdf', 'extension', 'privet', 'cloud'],
    // On paper no address and no date: neither says anything to who finds it.
    PrintHeaderFooter: false,
  };
}
