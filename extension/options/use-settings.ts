export * from '../ui/settings/use-settings.ts';
