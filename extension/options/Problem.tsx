export * from '../ui/settings/Problem.tsx';
