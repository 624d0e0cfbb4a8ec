export * from './loadContent.ts';
