import { createRoot } from 'react-dom/client'
import { AddressProvider } from './address.tsx'
import { App } from './app.tsx'
import './home.css'

const root = document.getElementById('root')
if (root !== null)
  createRoot(root).render(
    <AddressProvider>
      <App />
    </AddressProvider>,
  )
