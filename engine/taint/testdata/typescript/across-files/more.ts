export const same = (x: string): string => x;
export const none = (x: string): string => '';
