import './styles/base.css';
import './styles/frame.css';
import './styles/panels.css';
import './styles/results.css';
import './styles/print.css';
import { createRoot } from 'react-dom/client';
import { App } from './frame/app';
import { applyTheme } from './frame/theme';

applyTheme();
const root = document.getElementById('console');
if (!root) throw new Error('index.html has no element with the id "console".');
createRoot(root).render(<App />);
