export * from '../ui/settings/RefreshAll.tsx';
