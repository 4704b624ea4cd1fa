export * from '../ui/settings/Switch.tsx';
