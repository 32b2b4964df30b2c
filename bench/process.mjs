// Runs a whole process and tells what it took: wall seconds, CPU seconds, peak megabytes.
import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'

/** Clock ticks a second of /proc/PID/stat on Linux. */
const TICKS = 100

/**
 * @returns {Promise<{wall: number, cpu: number | null, peak: number | null, code: number, error: string}>}
 *   CPU time and peak are looked up in /proc while it runs, so that the last hundredths may be missing; null elsewhere.
 */
export function run(command, args, { output = '/dev/null', cwd } = {}) {
  return new Promise((resolve) => {
    const file = openSync(output, 'w')
    const begin = process.hrtime.bigint()
    const child = spawn(command, args, { cwd, stdio: ['ignore', file, 'pipe'] })
    let [cpu, peak, error] = [null, null, '']
    const look = () => {
      try {
        const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')
        cpu = (Number(fields[11]) + Number(fields[12])) / TICKS
        peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? peak * 1024) / 1024
      } catch {}
    }
    const timer = setInterval(look, 10)
    child.stderr.on('data', (chunk) => {
      error = (error + chunk).slice(0, 2000)
    })
    const end = (code) => {
      clearInterval(timer)
      closeSync(file)
      resolve({ wall: Number(process.hrtime.bigint() - begin) / 1e9, cpu, peak, code, error })
    }
    child.on('error', ({ message }) => {
      error = message
      end(-1)
    })
    child.on('close', end)
  })
}

export const median = (numbers) => {
  const sorted = numbers.filter((one) => one !== null).sort((a, b) => a - b)
  return sorted.length ? (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2 : null
}

/**
 * Runs contestants in turn, so that whatever else the machine does meets all of them alike.
 * @param contestants {name, command, args}; @param runs times that each is run
 * @returns by name: medians of wall and CPU, the largest peak, or why there are none
 */
export async function compete(contestants, runs, say) {
  const times = new Map(contestants.map(({ name }) => [name, []]))
  const failed = new Map()
  for (let turn = 0; turn < runs; turn++) {
    for (const { name, command, args, output, cwd, codes = [0] } of contestants) {
      if (failed.has(name)) continue
      const one = await run(command, args, { output, cwd })
      if (!codes.includes(one.code)) failed.set(name, `exit ${one.code}: ${one.error.trim().split('\n').at(-1)}`)
      else times.get(name).push(one)
      say(`  ${name}: ${one.wall.toFixed(2)} s, CPU ${one.cpu?.toFixed(2)} s, ${one.peak?.toFixed(0)} MB`)
    }
  }
  return Object.fromEntries(
    contestants.map(({ name }) => {
      const own = times.get(name)
      if (failed.has(name)) return [name, { failed: failed.get(name) }]
      return [
        name,
        {
          wall: median(own.map(({ wall }) => wall)),
          cpu: median(own.map(({ cpu }) => cpu)),
          peak: Math.max(...own.map(({ peak }) => peak ?? 0)),
        },
      ]
    }),
  )
}

/** How busy the machine is beside us: runnable processes a processor over the last minute. */
export const load = () => loadavg()[0] / availableParallelism()
