import { describe, expect, it } from 'vitest'
import { routeOf } from '../../src/pages/routeOf.ts'

describe('addresses', () => {
  it.each([
    ['/', '', { page: 'home' }],
    ['/b/abc', '#secret', { page: 'board', boardId: 'abc', capability: 'secret' }],
    ['/b/abc/', '', { page: 'board', boardId: 'abc', capability: '' }],
    ['/b/a%20c', '#k', { page: 'board', boardId: 'a c', capability: 'k' }],
    ['/b/', '#k', { page: 'unknown' }],
    ['/b/abc/def', '#k', { page: 'unknown' }],
    ['/b/%E0%A4%A', '#k', { page: 'unknown' }],
    ['/elsewhere', '', { page: 'unknown' }],
  ])('reads %s%s', (pathname, hash, route) => {
    expect(routeOf({ pathname, hash })).toEqual(route)
  })
})
