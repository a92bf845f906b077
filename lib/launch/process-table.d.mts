export declare function startOf(pid: number): string;
export declare function commandOf(pid: number): string;
