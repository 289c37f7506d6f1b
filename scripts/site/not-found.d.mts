export declare const notFoundStyleName: string;
export declare const notFoundStyle: string;
export declare function notFoundPage(root: string): string;
