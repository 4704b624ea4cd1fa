export * from '../ui/settings/use-lists.ts';
