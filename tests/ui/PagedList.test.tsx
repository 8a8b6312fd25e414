// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { PagedList } from '../../src/ui/PagedList.tsx'
import { mount } from '../support/mount.ts'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

it('draws the first of many, and more with each press', async () => {
  const { host, when } = await mount(<PagedList items={numbers(130)}>{(n) => <li key={n}>{n}</li>}</PagedList>)
  const drawn = () => host.querySelectorAll('li').length
  const button = () => host.querySelector('button')
  expect([drawn(), button()?.textContent]).toEqual([20, '110 more'])
  await when(() => button()?.click())
  expect([drawn(), button()?.textContent]).toEqual([120, '10 more'])
  await when(() => button()?.click())
  expect([drawn(), button()]).toEqual([130, null])
})
