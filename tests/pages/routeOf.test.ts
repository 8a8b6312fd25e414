import { describe, expect, it } from 'vitest'
import { routeOf } from '../../src/pages/routeOf.ts'

describe('addresses', () => {
  it.each([
    ['/', '', '', { page: 'home' }],
    ['/b/abc', '', '#secret', { page: 'board', boardId: 'abc', capability: 'secret', version: null }],
    ['/b/abc/', '', '', { page: 'board', boardId: 'abc', capability: '', version: null }],
    ['/b/a%20c', '', '#k', { page: 'board', boardId: 'a c', capability: 'k', version: null }],
    ['/b/abc', '?version=m1', '#k', { page: 'board', boardId: 'abc', capability: 'k', version: 'm1' }],
    ['/b/', '', '#k', { page: 'unknown' }],
    ['/b/abc/def', '', '#k', { page: 'unknown' }],
    ['/b/%E0%A4%A', '', '#k', { page: 'unknown' }],
    ['/elsewhere', '', '', { page: 'unknown' }],
  ])('reads %s%s%s', (pathname, search, hash, route) => {
    expect(routeOf({ pathname, search, hash })).toEqual(route)
  })
})
