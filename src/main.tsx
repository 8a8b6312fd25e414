import '@fontsource-variable/figtree'
import './ui/theme/tokens.css'
import './ui/theme/base.css'
import { createRoot } from 'react-dom/client'
import { Home } from './panels/home/Home.tsx'
import { TooltipTiming } from './ui/Tooltip.tsx'
import { startTheme } from './ui/theme/theme.ts'

startTheme()
const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')
createRoot(root).render(
  <TooltipTiming>
    <Home name="" onRename={() => {}} onOpen={(link) => location.assign(link)} />
  </TooltipTiming>,
)
