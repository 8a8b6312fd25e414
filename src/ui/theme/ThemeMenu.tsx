import { Moon, Sun } from 'lucide-react'
import { useStore } from 'zustand'
import { IconButton } from '../IconButton.tsx'
import { Menu, MenuChoice } from '../Menu.tsx'
import { chooseTheme, type ThemeChoice, theme } from './theme.ts'

const OPTIONS: readonly { value: ThemeChoice; label: string }[] = [
  { value: 'system', label: 'Like the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

/** Light, dark, or as the system says. */
export function ThemeMenu() {
  const { choice, shown } = useStore(theme)
  return (
    <Menu align="end" trigger={<IconButton label="Theme" icon={shown === 'dark' ? <Moon /> : <Sun />} />}>
      <MenuChoice label="Theme" value={choice} options={OPTIONS} onChoose={chooseTheme} />
    </Menu>
  )
}
