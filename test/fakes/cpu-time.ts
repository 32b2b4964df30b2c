/** Processor time, for bounds on work: unlike the clock on the wall it does not depend on what else the machine does. */

/** Milliseconds of processor time that this process has used. */
export function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
