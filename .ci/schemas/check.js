// The schemas that menkan prints, in ajv's strict mode, against all examples and worked cases and all answers to them.
// node check.js CLI.jar, in the directory of the project
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const jar = process.argv[2];

function menkan(...options) {
  try {
    return execFileSync('java', ['-jar', jar, ...options], { encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (failed) {
    // 1: some case was invalid, and its answer is one to be checked
    if (failed.status === 1) return failed.stdout;
    throw failed;
  }
}

function validator(of) {
  const ajv = new Ajv({ strict: true, allErrors: true });
  addFormats(ajv);
  return ajv.compile(JSON.parse(menkan('schema', of)));
}

function lines(text) {
  return text.split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
}

const isCase = validator('case');
const isAnswer = validator('answer');
let cases = 0;
let answers = 0;
const faults = [];

function check(value, validate, where, expected) {
  if (validate(value) !== expected) {
    faults.push(`${where}: ${expected ? JSON.stringify(validate.errors[0]) : 'must be refused, was accepted'}`);
  }
}

const examples = readdirSync('src/examples').filter((name) => name.endsWith('.json')).map((name) => join('src/examples', name));
for (const file of examples) {
  const content = JSON.parse(readFileSync(file, 'utf8'));
  for (const one of Array.isArray(content) ? content : [content]) {
    check(one, isCase, file, true);
    cases++;
  }
}
const folder = 'src/test/resources/cases';
const collected = [];
for (const name of readdirSync(folder).filter((one) => one.endsWith('.jsonl'))) {
  for (const worked of lines(readFileSync(join(folder, name), 'utf8'))) {
    // what only the reader of cases refuses, such as a place that never was, a schema lets pass
    if (!(worked.expect && worked.expect.error)) {
      check(worked.case, isCase, `${name}: ${worked.case.id ?? worked.name ?? cases}`, true);
    }
    collected.push(JSON.stringify(worked.case));
    cases++;
  }
}
const worked = join(mkdtempSync(join(tmpdir(), 'menkan-')), 'worked.jsonl');
writeFileSync(worked, collected.join('\n') + '\n');
for (const lang of ['zh', 'en']) {
  for (const answer of lines(menkan('assess', worked, ...examples, 'src/examples/batch.csv', '--format', 'json', '--lang', lang, '--quiet'))) {
    check(answer, isAnswer, `answer in ${lang} to ${answer.id ?? answer.line}`, true);
    answers++;
  }
}
faults.slice(0, 20).forEach((fault) => console.error(fault));
if (faults.length > 0 || cases < 80 || answers < 160) {
  console.error(`${faults.length} faults in ${cases} cases and ${answers} answers`);
  process.exit(1);
}
console.log(`${cases} cases and ${answers} answers keep the schemas`);
