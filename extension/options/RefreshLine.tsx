export * from '../ui/settings/RefreshLine.tsx';
