export * from '../ui/settings/refresh-state.ts';
