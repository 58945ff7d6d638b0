export { GET, getStaticPaths } from './atom.xml.ts';
