/** The most memory this process ever held resident, in bytes: what the kernel counted, between samples too. */
export function memoryPeak(): number {
  // Node gives kilobytes, of 1,024 bytes, on every system.
  return process.resourceUsage().maxRSS * 1024;
}
