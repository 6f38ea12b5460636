import { describe, expect, it } from 'vitest'
import { findFindings } from '../../src/core/check/findings'
import { planFixes } from '../../src/core/check/fixAll'
import type { SopDraft } from '../../src/core/draft/draft'
import { createFindingsQueue, REST_MS } from '../../src/editor/findingsQueue'
import type { CheckPort } from '../../src/editor/ports/remembered'
import type { Session } from '../../src/editor/session'
import { soundDraft, withStep } from '../core/check/soundDraft'
import { settle } from './fakes'

/** A session of which the queue sees only the draft, and idle time that the test gives. */
const setUp = (draft: SopDraft, silenced: readonly string[] = []) => {
  let present = draft
  let stored = silenced
  let checks = 0
  const rests: (number | undefined)[] = []
  const listeners = new Set<() => void>()
  const waiting = new Set<() => void>()
  const session = {
    getState: () => ({ draft: present, layout: null }),
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  } as unknown as Session
  const port: CheckPort = {
    whenIdle: (action, restMs) => {
      rests.push(restMs)
      waiting.add(action)
      return () => void waiting.delete(action)
    },
    silencedRules: () => stored,
    silenceRules: (rules) => {
      stored = rules
    },
  }
  const queue = createFindingsQueue(session, port, async () => ({
    findFindings: (...given) => {
      checks++
      return findFindings(...given)
    },
    planFixes,
  }))
  const idle = async (): Promise<void> => {
    for (const action of [...waiting]) {
      waiting.delete(action)
      action()
      await settle()
    }
  }
  return {
    queue,
    idle,
    edit: (next: SopDraft) => {
      present = next
      for (const listener of listeners) listener()
    },
    start: async () => {
      const stop = queue.start()
      await idle()
      await idle()
      return stop
    },
    checks: () => checks,
    rests,
    stored: () => stored,
  }
}

const spoilt = withStep('r3', { output: 'Draft surat', duration: '' })
const rulesOf = (findings: readonly { readonly ruleId: string }[]) => findings.map(({ ruleId }) => ruleId)

describe('the queue of findings', () => {
  it('lets the draft rest before it checks an edit, so that typing never waits for it', async () => {
    const { start, edit, idle, rests, checks } = setUp(soundDraft)
    await start()
    const before = { asked: rests.length, checks: checks() }
    edit(withStep('r3', { output: 'D' }))
    edit(withStep('r3', { output: 'Dr' }))
    edit(spoilt)
    await idle()
    expect(rests.slice(before.asked)).toEqual([REST_MS, REST_MS, REST_MS])
    expect(checks()).toBe(before.checks + 1)
  })

  it('checks when nothing is more urgent, and follows each edit', async () => {
    const { queue, start, edit, idle } = setUp(soundDraft)
    await start()
    expect(queue.getState()).toMatchObject({ findings: [], draft: soundDraft })
    edit(spoilt)
    expect(queue.getState().findings).toEqual([])
    await idle()
    expect(rulesOf(queue.getState().findings)).toEqual(['empty-standard', 'foreign-words'])
  })

  it('checks once for several edits that come before it has time', async () => {
    const { start, edit, idle, checks } = setUp(soundDraft)
    await start()
    const before = checks()
    edit(spoilt)
    edit(soundDraft)
    edit(spoilt)
    await idle()
    expect(checks()).toBe(before + 1)
  })

  it('goes from finding to finding and round again, past the silenced ones', async () => {
    const { queue, start } = setUp({ ...spoilt, silenced: [{ rule: 'empty-standard' }] })
    await start()
    const { findings } = queue.getState()
    expect(findings).toHaveLength(2)
    expect(queue.step(1)?.ruleId).toBe('foreign-words')
    expect(queue.step(1)?.ruleId).toBe('foreign-words')
    expect(queue.step(-1)?.ruleId).toBe('foreign-words')
    expect(queue.getState().focusedId).toBe(findings[1]?.id)
  })

  it('steps over the draft as it is, not as it was checked last', async () => {
    const { queue, start, edit } = setUp(soundDraft)
    await start()
    edit(spoilt)
    expect(queue.step(1)?.ruleId).toBe('empty-standard')
  })

  it('looks at nothing once the finding is mended', async () => {
    const { queue, start, edit, idle } = setUp(spoilt)
    await start()
    queue.step(1)
    edit(soundDraft)
    await idle()
    expect(queue.getState().focusedId).toBeNull()
    expect(queue.step(1)).toBeNull()
  })

  it('silences for good through the port, and lets speak again', async () => {
    const { queue, start, stored } = setUp(spoilt, ['empty-standard'])
    await start()
    expect(queue.getState().findings[0]?.silencedBy).toBe('user')
    queue.silenceForGood('foreign-words', true)
    queue.silenceForGood('empty-standard', false)
    expect(stored()).toEqual(['foreign-words'])
    expect(queue.getState().findings.map(({ silencedBy }) => silencedBy)).toEqual([null, 'user'])
  })

  it('stops following', async () => {
    const { queue, start, edit, idle } = setUp(soundDraft)
    const stop = await start()
    stop()
    edit(spoilt)
    await idle()
    expect(queue.getState().findings).toEqual([])
  })
})
