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

/** Shows the stored choice, keeps what is chosen and follows the system from here on. Call once, before the first paint. */
export function startTheme(storage: Storage | null): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const show = (choice: ThemeChoice) => {
    const shown = choice === 'system' ? (dark.matches ? 'dark' : 'light') : choice
    document.documentElement.dataset.theme = shown
    theme.setState({ choice, shown })
  }
  dark.addEventListener('change', () => show(theme.getState().choice))
  window.addEventListener('storage', ({ key }) => key === STORAGE_KEY && show(storedChoice(storage)))
  show(storedChoice(storage))
  theme.subscribe(({ choice }, before) => {
    if (choice === before.choice) return
    store(storage, choice)
    show(choice)
  })
}

export function chooseTheme(choice: ThemeChoice): void {
  theme.setState({ choice })
}

function storedChoice(storage: Storage | null): ThemeChoice {
  const stored = storage?.getItem(STORAGE_KEY)
  return THEME_CHOICES.find((choice) => choice === stored) ?? 'system'
}

/** A full storage costs only the next visit. */
function store(storage: Storage | null, choice: ThemeChoice): void {
  try {
    storage?.setItem(STORAGE_KEY, choice)
  } catch {}
}
