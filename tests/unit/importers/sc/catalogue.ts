/** Cells of one product, as a catalogue of our fictional municipality has them. */
export interface Product {
  readonly id?: string;
  readonly url?: string;
  readonly title?: string;
  readonly abstract?: string;
  readonly modified?: string;
  readonly language?: string;
  readonly audiences?: readonly string[];
  readonly authority?: string;
  readonly upl?: string;
  readonly online?: string;
  readonly body?: string;
}

export const debtHelp: Product = {
  id: '101',
  url: 'https://zonnewaard.example.org/schulden',
  title: 'Hulp bij schulden',
  abstract: 'Heeft u schulden? Wij helpen u.',
  modified: '2026-08-18',
  language: 'nl',
  audiences: ['particulier'],
  authority: 'Zonnewaard',
  upl: 'schuldhulpverlening',
  online: 'ja',
};

const namespaces =
  'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:overheid="http://standaarden.overheid.nl/owms/terms/" ' +
  'xmlns:overheidproduct="http://standaarden.overheid.nl/product/terms/"';

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll(']]>', ']]&gt;');
}

function tag(name: string, text: string | undefined, attributes = ''): string {
  return text === undefined ? '' : `<${name}${attributes}>${escaped(text)}</${name}>`;
}

/** A product as the standard writes it (IPM 4.0), `changes` over one that is sound. */
export function productXml(changes: Product = {}): string {
  const one = { ...debtHelp, ...changes };
  const kern = [
    tag('dcterms:identifier', one.url),
    tag('dcterms:title', one.title),
    tag('dcterms:language', one.language),
    tag('dcterms:modified', one.modified),
    tag('overheid:authority', one.authority, ' scheme="overheid:Gemeente"'),
  ];
  const mantel = [
    ...(one.audiences ?? []).map((who) => tag('dcterms:audience', who)),
    tag('dcterms:abstract', one.abstract),
  ];
  const meta = [
    tag('overheidproduct:productID', one.id),
    tag('overheidproduct:onlineAanvragen', one.online),
    tag(
      'overheidproduct:uniformeProductnaam',
      one.upl,
      ' resourceIdentifier="http://standaarden.overheid.nl/owms/terms/x"',
    ),
  ];
  return [
    '<overheidproduct:scproduct owms-version="4.0"><overheidproduct:meta>',
    `<overheidproduct:owmskern>${kern.join('')}</overheidproduct:owmskern>`,
    `<overheidproduct:owmsmantel>${mantel.join('')}</overheidproduct:owmsmantel>`,
    `<overheidproduct:scmeta>${meta.join('')}</overheidproduct:scmeta></overheidproduct:meta>`,
    `<overheidproduct:body>${one.body ?? ''}</overheidproduct:body></overheidproduct:scproduct>`,
  ].join('');
}

/** A plain list of products. */
export function listXml(...products: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<overheidproduct:scproducten ${namespaces}>${products.join('\n')}</overheidproduct:scproducten>`;
}

/** The answer of a search, with what its machinery adds. */
export function answerXml(products: readonly string[], total = products.length): string {
  const records = products.map(
    (product, index) =>
      `<record><recordPacking>xml</recordPacking><recordData><gzd xmlns="http://standaarden.overheid.nl/sru"><originalData>${product}</originalData><enrichedData><title>niet deze</title></enrichedData></gzd></recordData><recordPosition>${index + 1}</recordPosition></record>`,
  );
  return `<?xml version="1.0"?><searchRetrieveResponse xmlns="http://www.loc.gov/zing/srw/" ${namespaces}><version>1.2</version><numberOfRecords>${total}</numberOfRecords><records>${records.join('')}</records></searchRetrieveResponse>`;
}
