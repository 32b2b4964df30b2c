/** The player from outside: started when it is asked, ended with all that it started when it does not answer. */

import { fork } from 'node:child_process'

/**
 * A player. `play({ sources, tests, seconds })` gives what the player says, or null when it says nothing for so long; `end` stops it.
 * `env`: what the player is told beside that, such as the folder where tests write what they reach.
 */
export function player(root, env = {}) {
  let child = null
  const next = (seconds) =>
    new Promise((resolve) => {
      const done = (answer) => {
        clearTimeout(timer)
        child?.removeAllListeners()
        resolve(answer)
      }
      const timer = setTimeout(() => done(null), seconds * 1000)
      child.once('message', done)
      child.once('exit', () => done(null))
    })
  function end() {
    // A group of its own: what tests start ends with it.
    if (child?.exitCode === null) process.kill(-child.pid, 'SIGKILL')
    child = null
  }
  async function play({ sources, tests, seconds }) {
    if (child === null || child.exitCode !== null) {
      child = fork('scripts/mutants/player.mjs', {
        cwd: root,
        detached: true,
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        env: { ...process.env, TZ: 'America/Los_Angeles', ...env },
      })
      if ((await next(120)) === null) throw new Error('the player does not start')
    }
    const answer = next(seconds)
    child.send({ sources, tests })
    const told = await answer
    if (told === null) end()
    return told
  }
  return { play, end }
}
