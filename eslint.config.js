// Lint rules: typescript-eslint's type-checked set, formatting left to prettier.
const tseslint = require('typescript-eslint');
const prettier = require('eslint-config-prettier');

module.exports = tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'graph/', '*.js', '.dependency-cruiser.cjs'] },
  ...tseslint.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } } },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
    },
  },
  { files: ['src/cli/**', 'src/learn/**', 'bench/**'], rules: { 'no-console': 'off' } },
  // what few runs need is loaded where it is needed: code takes memory too
  {
    files: ['src/cli/main.ts', 'src/text/wink.ts', 'src/article/input/understand.ts'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  // mocha's describe and it return nothing to wait for; its chai-free assertions need no awaiting
  { files: ['tests/**'], rules: { '@typescript-eslint/no-floating-promises': 'off' } },
  prettier,
);
