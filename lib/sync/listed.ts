import type { FileName } from './names';
import type { RemoteFile } from './remote';

/** A remote file whose name is ours. */
export interface Listed {
  file: RemoteFile;
  is: FileName;
}

/** Whether a listed file has the length that its name tells; a cut one is not there yet. */
export function isWhole({ file, is }: Listed): boolean {
  return file.size === null || file.size === is.bytes;
}
