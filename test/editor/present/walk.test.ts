import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Procedure } from '../../../src/core/draft/draft'
import { parseDraft } from '../../../src/core/draft/parse'
import { symbolPlaces } from '../../../src/core/draft/query'
import { formatTotal } from '../../../src/core/text/duration'
import {
  beginWalk,
  type Exit,
  exitsOf,
  follow,
  goBack,
  jumpTo,
  presentVisit,
  roundOf,
  timeSoFar,
  type Walk,
} from '../../../src/editor/present/walk'
import { procedureOf } from './example'

const begin = (procedure: Procedure): Walk => {
  const walk = beginWalk(procedure)
  if (walk === null) throw new Error('nothing to begin at')
  return walk
}

const exitTo = (procedure: Procedure, walk: Walk, to: string): Exit => {
  const exit = exitsOf(procedure, walk).find((candidate) => candidate.to === to)
  if (exit === undefined) throw new Error(`no way to ${to}`)
  return exit
}

const walkTo = (procedure: Procedure, ...symbols: readonly string[]): Walk =>
  symbols.reduce((walk, to) => follow(walk, exitTo(procedure, walk, to)), begin(procedure))

const checking = procedureOf(
  ['terminator', 'process', 'decision', 'terminator'],
  ['s1>s2', 's2>s3', 's3>s2:Tidak', 's3>s4:Ya'],
)

describe('a walk', () => {
  it('begins at the start capsule', () => {
    expect(presentVisit(begin(checking))).toEqual({ symbolId: 's1', flowId: null })
  })

  it('begins at a symbol that no arrow reaches where there is no start capsule, else at the first symbol', () => {
    expect(presentVisit(begin(procedureOf(['process', 'process'], ['s2>s1']))).symbolId).toBe('s2')
    expect(presentVisit(begin(procedureOf(['process', 'process'], ['s1>s2', 's2>s1']))).symbolId).toBe('s1')
  })

  it('cannot begin where there is no symbol', () => {
    expect(beginWalk(procedureOf([], []))).toBeNull()
  })

  it('offers the ways forward before the ways back, and what was taken less often before both', () => {
    const first = walkTo(checking, 's2', 's3')
    expect(exitsOf(checking, first).map(({ to }) => to)).toEqual(['s4', 's2'])
    const again = jumpTo(follow(first, exitTo(checking, first, 's4')), 's3')
    expect(exitsOf(checking, again).map(({ to }) => to)).toEqual(['s2', 's4'])
  })

  it('counts the rounds of a loop and the time of every round', () => {
    const walk = walkTo(checking, 's2', 's3', 's2', 's3')
    expect(roundOf(walk)).toBe(2)
    expect(formatTotal(timeSoFar(checking, walk))).toBe('50 menit')
    expect(formatTotal(timeSoFar(checking, goBack(walk)))).toBe('40 menit')
  })

  it('is at its end where no arrow leaves and no branch is open', () => {
    expect(exitsOf(checking, walkTo(checking, 's2', 's3', 's4'))).toEqual([])
  })

  it('takes up the other branches of a fork where one ends, since all branches of a fork are done', () => {
    const fork = procedureOf(['terminator', 'process', 'process', 'terminator'], ['s1>s2', 's2>s3', 's2>s4'])
    const atFork = walkTo(fork, 's2')
    expect(exitsOf(fork, atFork).map(({ to }) => to)).toEqual(['s3', 's4'])
    const atEnd = follow(atFork, exitTo(fork, atFork, 's4'))
    expect(exitsOf(fork, atEnd)).toMatchObject([{ from: 's2', to: 's3' }])
  })

  it('leaves nothing open behind a jump, since a single arrow is no fork', () => {
    const line = procedureOf(['terminator', 'process', 'process', 'terminator'], ['s1>s2', 's2>s3', 's3>s4'])
    expect(exitsOf(line, jumpTo(walkTo(line, 's2'), 's4'))).toEqual([])
  })

  it('goes back one visit at a time and stays at the beginning', () => {
    expect(goBack(walkTo(checking, 's2'))).toEqual(begin(checking))
    expect(goBack(begin(checking))).toEqual(begin(checking))
  })
})

const samples = new URL('../../../public/samples/', import.meta.url)

describe.each(readdirSync(samples).filter((name) => name.endsWith('.sop.json')))('the sample %s', (name) => {
  const parsed = parseDraft(readFileSync(new URL(name, samples), 'utf8'))
  if (!parsed.ok) throw new Error(name)

  it('comes to an end by always taking the first way, along every exit that can be reached', () => {
    for (const procedure of parsed.value.draft.procedures) {
      const reachable = new Set<string>()
      const seen = new Set<string>()
      const open = [presentVisit(begin(procedure)).symbolId]
      for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (seen.has(id)) continue
        seen.add(id)
        for (const flow of procedure.flows.filter(({ from }) => from === id)) {
          reachable.add(flow.id)
          open.push(flow.to)
        }
      }
      const travelled = new Set<string>()
      for (const flowId of reachable) {
        // Plays from the beginning, goes by this arrow as soon as it is offered, and then on to the end.
        let walk = begin(procedure)
        let exits = exitsOf(procedure, walk)
        for (let moves = 0; exits.length > 0 && moves < 500; moves++) {
          const wanted = exits.find(({ flow }) => flow.id === flowId && !travelled.has(flowId))
          const exit = (wanted ?? exits[0]) as Exit
          travelled.add(exit.flow.id)
          walk = follow(walk, exit)
          exits = exitsOf(procedure, walk)
        }
        expect(exits, `${name} ${procedure.id} ${flowId}`).toEqual([])
        expect(symbolPlaces(procedure).has(presentVisit(walk).symbolId)).toBe(true)
      }
      expect(travelled).toEqual(reachable)
    }
  })
})
