import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { callWallstorm } from '../../support/callWallstorm.ts'
import { ROOT, runWallstorm } from '../../support/runWallstorm.ts'
import { startTestServer } from '../../support/server/startTestServer.ts'
import { tempFolder } from '../../support/tempFolder.ts'

const BOARD = join(ROOT, 'tests/fixtures/food-delivery.wall.json')

async function refusalOf(source: string): Promise<string> {
  const { code, stdout, stderr } = await callWallstorm('check', source)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(/^wallstorm: [^\n]+\n$/)
  return stderr.slice('wallstorm: '.length, -1)
}

async function refusalOfFile(content: string | Uint8Array): Promise<string> {
  const path = join(await tempFolder(), 'board')
  await writeFile(path, content)
  return (await refusalOf(path)).replace(path, 'board')
}

describe('<board>', () => {
  it('is a file, standard input or a board link, and gives the same model', async () => {
    const text = await readFile(BOARD, 'utf8')
    const server = await startTestServer()
    const { id, keys } = await server.createBoard(text)
    const [file, input, link] = await Promise.all([
      runWallstorm(['model', BOARD]),
      runWallstorm(['model', '-'], { input: text }),
      runWallstorm(['model', `${server.http}/b/${id}#${keys.view}`]),
    ])
    expect(file).toMatchObject({ code: 0, stderr: '' })
    expect(input).toEqual(file)
    expect(link).toEqual(file)
  }, 60_000)

  it('is refused where the link is wrong, without showing its capability', async () => {
    const server = await startTestServer()
    const { id } = await server.createBoard()
    expect(await refusalOf(`${server.http}/b/${id}#wrong-capability`)).toMatch(/^http[^#]+: \S+/)
    expect(await refusalOf(`${server.http}/b/${id}#wrong-capability`)).not.toContain('wrong-capability')
    expect(await refusalOf(`${server.http}/b/nobody#wrong-capability`)).toMatch(/\S/)
    expect(await refusalOf(`${server.http}/b/${id}`)).toContain('no capability')
    expect(await refusalOf(`${server.http}/elsewhere#x`)).toContain('not a board link')
    expect(await refusalOf('http://127.0.0.1:9/b/x#y')).toContain('cannot be reached')
  })

  it('is refused where the file is missing or a folder', async () => {
    const folder = await tempFolder()
    expect(await refusalOf(join(folder, 'none.json'))).toContain('there is no such file')
    expect(await refusalOf(folder)).toContain('is a folder')
  })

  it('is refused with a pointer where the JSON is wrong, with line and column where it is no JSON', async () => {
    expect(await refusalOfFile('{"format":"wallstorm.board","version":1,"title":7}')).toContain('(at /title)')
    expect(await refusalOfFile('{\n  "format": }')).toMatch(/^board:2:13: /)
    expect(await refusalOfFile('')).toMatch(/^board:1:1: /)
    expect(await refusalOfFile(Uint8Array.of(0xff, 0xfe))).toMatch(/^board:1:1: .*UTF-8/)
  })

  it('is refused in one line, whatever the file is called', async () => {
    const path = join(await tempFolder(), 'a\nb\u001b[31m.json')
    await writeFile(path, '[]')
    expect(await refusalOf(path)).toContain('a b [31m.json: ')
  })

  it('is imported where its name ends in .cml, and standard error says what became of the rest', async () => {
    const path = join(await tempFolder(), 'shop.cml')
    await writeFile(path, 'BoundedContext Orders { Application { Command Place } } // later')
    const { code, stdout, stderr } = await callWallstorm('model', path)
    expect({ code, stderr }).toEqual({ code: 0, stderr: `${path}:1: Comments left behind: 1.\n` })
    expect(JSON.parse(stdout)).toMatchObject({
      contexts: [{ name: 'Orders', loose: { commands: [{ name: 'Place' }] } }],
    })

    const out = join(await tempFolder(), 'shop.wall.json')
    expect(await callWallstorm('export', path, '--to', 'board', '--out', out)).toMatchObject({ code: 0 })
    expect(await callWallstorm('model', out)).toMatchObject({ code: 0, stdout })
  })

  it('is refused with line and column where the CML is wrong', async () => {
    const path = join(await tempFolder(), 'shop.cml')
    await writeFile(path, 'BoundedContext Orders {\n  type = SHOP }')
    expect(await refusalOf(path)).toBe(
      `${path}:2:10: Here must stand one of UNDEFINED, FEATURE, APPLICATION, SYSTEM, TEAM, but it is “SHOP”.`,
    )
  })

  it('is refused above 32 MiB', async () => {
    expect(await refusalOfFile(Buffer.alloc(33 * 1024 * 1024, ' '))).toContain('larger than 32 MiB')
  })

  it('says “standard input” where that was wrong', async () => {
    const { code, stderr } = await runWallstorm(['check', '-'], { input: '{' })
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/^wallstorm: standard input:1:2: .+\n$/),
    })
  }, 60_000)
})
