export { type TabReading, tabOf, useTabState } from '../ui/use-tab-state.ts';
