import { createStore } from 'zustand/vanilla'

export const THEME_CHOICES = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof THEME_CHOICES)[number]
export type Theme = 'light' | 'dark'

const STORAGE_KEY = 'wallstorm.theme'

/** What the person chose on this device, and what that means now. */
export const theme = createStore<{ readonly choice: ThemeChoice; readonly shown: Theme }>(() => ({
  choice: 'system',
  shown: 'light',
}))

/** Shows the stored choice and follows the system from here on. Call once, before the first paint. */
export function startTheme(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const show = (choice: ThemeChoice) => {
    const shown = choice === 'system' ? (dark.matches ? 'dark' : 'light') : choice
    document.documentElement.dataset.theme = shown
    theme.setState({ choice, shown })
  }
  dark.addEventListener('change', () => show(theme.getState().choice))
  window.addEventListener('storage', ({ key }) => key === STORAGE_KEY && show(storedChoice()))
  show(storedChoice())
  theme.subscribe(({ choice }, before) => choice !== before.choice && show(choice))
}

export function chooseTheme(choice: ThemeChoice): void {
  localStorage.setItem(STORAGE_KEY, choice)
  theme.setState({ choice })
}

function storedChoice(): ThemeChoice {
  const stored = localStorage.getItem(STORAGE_KEY)
  return THEME_CHOICES.find((choice) => choice === stored) ?? 'system'
}
