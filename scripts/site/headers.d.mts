export const contentSecurityPolicy: string;
export function headersFor(pathname: string): Record<string, string>;
