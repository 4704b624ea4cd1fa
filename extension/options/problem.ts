export * from '../ui/settings/problem.ts';
