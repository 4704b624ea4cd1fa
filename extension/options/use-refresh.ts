export * from '../ui/settings/use-refresh.ts';
