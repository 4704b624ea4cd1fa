export * from '../ui/settings/use-sites.ts';
