/** What the directory of an archive says of one entry, before anybody has looked whether it is true. */
export interface ZipEntry {
  /** The bytes of its name, in an encoding that the archive does not always tell. */
  nameBytes: Uint8Array;
  /** The name as an extra field in UTF-8 gives it. */
  unicodeName?: Uint8Array;
  /** Bit 0: encrypted; bit 11: the name is in UTF-8. */
  flags: number;
  /** 0 is stored, 8 is Deflate. */
  method: number;
  /** Checksum of what comes out. */
  crc: number;
  /** Length as packed, in bytes. */
  packedSize: number;
  /** Length of what comes out, in bytes. */
  size: number;
  /** Where its local header begins. */
  offset: number;
}
