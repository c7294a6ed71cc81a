// One line for each test: PASS or FAIL, and for a failure why.
export default async function* reporter(events) {
  for await (const { type, data } of events) {
    if (data?.details?.type === 'suite' || data?.name?.endsWith('.test.js')) continue;
    if (type === 'test:pass') yield `PASS protocol: ${data.name}\n`;
    if (type === 'test:fail') yield `FAIL protocol: ${data.name}: ${data.details.error.cause?.message ?? data.details.error.message}\n`;
    if (type === 'test:stderr') process.stderr.write(data.message);
  }
  yield 'DONE\n';
}
