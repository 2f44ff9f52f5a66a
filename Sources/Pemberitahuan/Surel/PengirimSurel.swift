import Database
import Foundation
import Tugas

/// Hands queued mail to the regency's mail server.
package struct PengirimSurel: Sendable {
  let peladen: PeladenSurel
  let dari: AlamatSurel
  let saatHasil: @Sendable (HasilSurel, Tx, Date) throws -> Void
  let ambilLampiran: @Sendable (String) async throws -> [UInt8]

  /// `dari` is the sender of all mail. `saatHasil` hears in the same transaction how every try fared. `ambilLampiran` fetches the bytes of an attachment by its `rujukan`.
  package init(
    peladen: PeladenSurel, dari: AlamatSurel,
    saatHasil: @escaping @Sendable (HasilSurel, Tx, Date) throws -> Void = { _, _, _ in },
    ambilLampiran: @escaping @Sendable (String) async throws -> [UInt8]
  ) {
    self.peladen = peladen
    self.dari = dari
    self.saatHasil = saatHasil
    self.ambilLampiran = ambilLampiran
  }

  /// A refusal for good sets the job aside at once, anything else is tried again, and after the last try counts as
  /// refused. The `Message-ID` is the same at
  /// every try, so that a mail which was taken but not acknowledged is recognised where it arrives twice.
  package var penangan: Penangan {
    Penangan(.kirimSurel) { muatan, konteks in
      guard let kiriman = try await konteks.db.read({ try $0.kirimanSurel(muatan.kiriman) }),
        kiriman.masihDikirim
      else { return }
      do {
        let pesan = try await pesan(kiriman)
        // To fetch what is attached takes its time, in which the mail may have been called off.
        guard try await konteks.db.read({ try $0.kirimanSurel(muatan.kiriman)?.masihDikirim ?? false }) else {
          return
        }
        let jawaban = try await SesiSMTP.kirim(
          pesan, dari: dari, kepada: kiriman.tujuan, lewat: peladen)
        try await konteks.db.write { tx in
          try tx.surelTerkirim(kiriman.id, jawaban: jawaban, pada: konteks.now())
          try kabarkan(kiriman.id, tx, pada: konteks.now())
          try tx.selesaikan(konteks)
        }
      } catch let galat as SMTPError {
        let akhir = galat.tetap || konteks.percobaan >= JenisTugas.kirimSurel.batas
        try await gagal(kiriman.id, akhir ? .ditolak : .antre, galat.description, konteks)
        if galat.tetap { throw KegagalanTugas.tetap(galat.description) }
        throw galat
      } catch KegagalanTugas.tetap(let galat) {
        try await gagal(kiriman.id, .ditolak, galat, konteks)
        throw KegagalanTugas.tetap(galat)
      }
    }
  }

  private func gagal(
    _ id: KirimanSurel.ID, _ status: HasilSurel.Status, _ jawaban: String, _ konteks: KonteksTugas
  ) async throws {
    try await konteks.db.write { tx in
      try tx.surelGagal(id, status, jawaban: jawaban)
      try kabarkan(id, tx, pada: konteks.now())
    }
  }

  private func kabarkan(_ id: KirimanSurel.ID, _ tx: Tx, pada waktu: Date) throws {
    if let hasil = try tx.hasilSurel(id) { try saatHasil(hasil, tx, waktu) }
  }

  private func pesan(_ kiriman: KirimanSurel) async throws -> [UInt8] {
    var lampiran: [PesanSurel.Lampiran] = []
    for satu in kiriman.lampiran {
      lampiran.append(.init(nama: satu.nama, jenis: satu.jenis, isi: try await ambilLampiran(satu.rujukan)))
    }
    let domain = dari.alamat.split(separator: "@").last ?? "localhost"
    return PesanSurel(
      dari: dari, kepada: kiriman.tujuan, balasKe: kiriman.balasKe, judul: kiriman.judul, isi: kiriman.isi,
      lampiran: lampiran, tanggal: kiriman.dibuat, pengenal: "kantaya.\(kiriman.id)@\(domain)"
    )
    .bytes
  }
}
