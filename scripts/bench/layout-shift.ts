/** Cumulative layout shift since the page began, once nothing has moved for half a second. Runs in the page. */
export function layoutShift(): Promise<number> {
  type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };
  return new Promise((resolve) => {
    let sum = 0;
    let quiet = setTimeout(() => resolve(sum), 500);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[])
        if (!entry.hadRecentInput) sum += entry.value;
      clearTimeout(quiet);
      quiet = setTimeout(() => resolve(sum), 500);
    }).observe({ type: "layout-shift", buffered: true });
  });
}
