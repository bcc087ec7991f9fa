/** The files of a multipart request, one after the other; what is longer than intake takes is thrown away as it comes. */
import type { FastifyRequest } from 'fastify';
import type { GivenFile } from '../cases/add-files.ts';
import { INTAKE_LIMITS } from '../intake/intake-limits.ts';

export async function* partsAsFiles(request: FastifyRequest): AsyncGenerator<GivenFile> {
  const limits = { fileSize: INTAKE_LIMITS.fileBytes + 1, files: INTAKE_LIMITS.filesInCase + 1 };
  for await (const part of request.files({ limits, preservePath: true, throwFileSizeLimit: false } as never)) {
    const chunks: Buffer[] = [];
    for await (const chunk of part.file as AsyncIterable<Buffer>) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const isWhole = !part.file.truncated && bytes.length <= INTAKE_LIMITS.fileBytes;
    yield { path: asNamed(part.filename), bytes: isWhole ? bytes : 'too-large' };
  }
}

/** Browsers write these three of a file's name in another way, and no others (WHATWG HTML, multipart/form-data encoding). */
function asNamed(filename: string): string {
  return filename.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n');
}
