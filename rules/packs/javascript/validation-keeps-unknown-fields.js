// ruleid: javascript-validation-keeps-unknown-fields
app.useGlobalPipes(new ValidationPipe());
// ruleid: javascript-validation-keeps-unknown-fields
app.useGlobalPipes(new ValidationPipe({ transform: true }));
// ok: javascript-validation-keeps-unknown-fields
app.useGlobalPipes(new ValidationPipe({ whitelist: true }));
// ok: javascript-validation-keeps-unknown-fields
app.useGlobalPipes(new ParseIntPipe());
