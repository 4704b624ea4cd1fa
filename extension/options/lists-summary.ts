export * from '../ui/settings/lists-summary.ts';
