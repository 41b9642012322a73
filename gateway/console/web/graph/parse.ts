import { config } from 'zod';

// The page's policy allows no code made from text, which is how zod would make its parsers faster.
config({ jitless: true });

export { z } from 'zod';
