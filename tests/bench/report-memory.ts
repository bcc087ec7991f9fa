// Preloaded into a measured process: says on its error stream how much memory it held at most, in megabytes.
process.once('exit', () => process.stderr.write(`max-rss-mb ${Math.round(process.resourceUsage().maxRSS / 1024)}\n`));
