// @vitest-environment jsdom
import { act } from 'react'
import { expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { Me } from '../../../src/panels/people/Me.tsx'
import type { Identity } from '../../../src/session/Session.ts'
import { mount } from '../../support/mount.ts'
import { pressIn, typeInto } from '../../support/typeInto.ts'

it('keeps a name by Enter, but not by the Enter of an input method', async () => {
  const names: string[] = []
  const identity = createStore<Identity>(() => ({ name: 'Asha', colour: '#000000' }))
  await mount(<Me session={{ identity, rename: (name) => names.push(name) }} />)
  await act(async () => document.querySelector('button')?.click())
  const field = document.querySelector('input')
  if (!field) throw new Error('no field is shown')
  await typeInto(field, 'あさ')
  await pressIn(field, 'Enter', { isComposing: true })
  expect(names).toEqual([])
  await pressIn(field, 'Enter')
  expect(names).toEqual(['あさ'])
})
