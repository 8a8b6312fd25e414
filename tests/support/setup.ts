import { loadTransliteration } from '../../src/domain/naming/transliterate.ts'

await loadTransliteration()
