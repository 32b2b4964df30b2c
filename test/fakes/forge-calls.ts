/** The forge's calls without a network: answers by script, and what was asked. */

import { type Answer, type Api, createApi, type Request } from '../../src/github/api.js'

export const SERVER = 'https://api.github.com'

/** What a call gets: an answer, or what octokit would throw; `after`: only once the call has taken effect. */
export type Reply = Partial<Answer> | { readonly thrown: unknown; readonly after?: boolean }

/** What octokit throws for an answer that is no success. */
export const refusal = (status: number, data: unknown = {}, headers: Record<string, string> = {}) => ({
  thrown: Object.assign(new Error(`HTTP ${status}`), { status, response: { status, data, headers } }),
})

/** What octokit throws where there was no answer at all: it gives it the status 500, and no response. */
export const silence = (message: string, cause = 'TypeError') => ({
  thrown: Object.assign(new Error(message), { status: 500, cause: { name: cause } }),
})

export interface Calls {
  readonly api: Api
  /** Route and parameters of every call, the abort signal left out. */
  readonly asked: { readonly route: string; readonly parameters: Readonly<Record<string, unknown>> }[]
  /** Milliseconds of every wait. */
  readonly waits: number[]
  readonly log: string[]
}

/** An Api whose calls are answered by a function of the route and the number of the call. */
export function scripted(answer: (route: string, index: number, parameters: Record<string, unknown>) => Reply): Calls {
  const asked: Calls['asked'] = []
  const waits: number[] = []
  const log: string[] = []
  const request: Request = async (route, { request: _signal, ...parameters }) => {
    asked.push({ route, parameters })
    const reply = answer(route, asked.length - 1, parameters)
    if ('thrown' in reply) throw reply.thrown
    return { status: 200, headers: {}, data: undefined, ...reply }
  }
  const say = (text: string) => log.push(text)
  const sleep = async (milliseconds: number) => void waits.push(milliseconds)
  return { api: createApi(request, SERVER, { info: say, warning: say, error: say }, sleep), asked, waits, log }
}

/** An Api that gives these replies in turn, and the last one for ever. */
export const inTurn = (...replies: readonly Reply[]): Calls =>
  scripted((_, index) => replies[Math.min(index, replies.length - 1)]!)
