import Bahasa
import Database
import Organisasi

// Each is the single act, with its rights, its rules and a transaction of its own; what one letter does not allow keeps
// no other back. The form's key holds for each letter by itself: sent twice, it is done once.
extension Persuratan {
  package func agendakan(_ pilihan: [Kiriman.ID], kunci: String, oleh pelaku: Pelaku) async throws
    -> HasilMassal<Kiriman>
  {
    try await satuSatu(pilihan) { try await agendakan($0, kunci: kunci, oleh: pelaku) }
  }

  /// `catatan`: the same for all.
  package func selesaikan(_ pilihan: [Kiriman.ID], catatan: String, kunci: String, oleh pelaku: Pelaku)
    async throws -> HasilMassal<Kiriman>
  {
    try await satuSatu(pilihan) { try await selesaikan($0, catatan: catatan, kunci: kunci, oleh: pelaku) }
  }

  package func arsipkan(_ pilihan: [Kiriman.ID], kunci: String, oleh pelaku: Pelaku) async throws
    -> HasilMassal<Kiriman>
  {
    try await satuSatu(pilihan) { try await arsipkan($0, kunci: kunci, oleh: pelaku) }
  }

  package func terimaLaporan(_ pilihan: [Disposisi.ID], kunci: String, oleh pelaku: Pelaku) async throws
    -> HasilMassal<Disposisi>
  {
    try await satuSatu(pilihan) { try await terimaLaporan($0, dilaporkan: true, kunci: kunci, oleh: pelaku) }
  }

  package func tarik(_ pilihan: [Disposisi.ID], kunci: String, oleh pelaku: Pelaku) async throws
    -> HasilMassal<Disposisi>
  {
    try await satuSatu(pilihan) { try await tarik($0, kunci: kunci, oleh: pelaku) }
  }

  package func buangKonsep(_ pilihan: [NaskahDinas.ID], kunci: String, oleh pelaku: Pelaku) async throws
    -> HasilMassal<NaskahDinas>
  {
    try await satuSatu(pilihan) { try await buangKonsep($0, kunci: kunci, oleh: pelaku) }
  }

  /// From old to new, so that agenda numbers follow the order in which the letters came.
  private func satuSatu<Objek>(
    _ pilihan: [Key<Objek>], _ tindakan: @Sendable (Key<Objek>) async throws -> Void
  ) async throws -> HasilMassal<Objek> {
    var hasil = HasilMassal<Objek>()
    for id in Set(pilihan).sorted() {
      do {
        try await tindakan(id)
        hasil.berhasil.append(id)
      } catch let penolakan as any Refusal {
        hasil.gagal.append(.init(id: id, alasan: penolakan.message))
      }
    }
    return hasil
  }
}
