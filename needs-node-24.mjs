// Runs before npm scripts, in syntax that older versions of Node understand: stops with one sentence on any of them.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    'Kith needs Node 24, and this is Node ' +
      process.versions.node +
      '. `npm ci` installs one for npm scripts; where it could not, install Node 24 yourself.',
  );
  process.exitCode = 1;
}
