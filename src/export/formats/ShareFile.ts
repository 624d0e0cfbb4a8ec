/** Forms of the paper besides print and PDF. */
export type ShareFormat = 'text' | 'html' | 'csv' | 'fhir' | 'file';

/** A file to hand over. */
export interface ShareFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}
