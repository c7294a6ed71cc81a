export { count, list as listing } from './commands';
export * from './more';
