export function netlifyHeaders(): string;
export function vercelJson(): string;
export function apacheConf(): string;
export function nginxConf(): string;
