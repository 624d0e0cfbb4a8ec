/** What is for the eye alone: frames, bars, the foot of a page. No element may be open. */
export function asArtifact(doc: PDFKit.PDFDocument, paint: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
  doc.markContent('Artifact', { type });
  paint();
  doc.endMarkedContent();
}
