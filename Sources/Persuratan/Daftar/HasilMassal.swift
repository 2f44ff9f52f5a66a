import Database

/// What became of one act on many letters.
package struct HasilMassal<Objek>: Sendable {
  package internal(set) var berhasil: [Key<Objek>] = []
  package internal(set) var gagal: [Gagal] = []

  /// One to which it was not done, and why not.
  package struct Gagal: Sendable {
    package let id: Key<Objek>
    package let alasan: String
  }
}
