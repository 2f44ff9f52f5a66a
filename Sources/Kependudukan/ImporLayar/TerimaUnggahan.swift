import Bahasa
import Berkas
import CSV
import Database
import Foundation
import NIOCore
import Organisasi

/// A file that has arrived, and what was said about it.
package struct UnggahanBaru: Sendable {
  /// Of the form: sent twice, it is one upload.
  package var kunci: String
  package var jenisLembar: String
  package var desa: UnitKerja.ID?

  package init(kunci: String = "", jenisLembar: String = "", desa: UnitKerja.ID? = nil) {
    self.kunci = kunci.isEmpty ? UUID().uuidString : kunci
    self.jenisLembar = jenisLembar
    self.desa = desa
  }
}

extension MejaImpor {
  /// Bytes of an upload: the whole register of a regency as CSV has some 200 million.
  package static let terbesar = 500_000_000

  /// Takes a file into the store, sealed.
  /// - Throws: `FieldErrors` at `berkas` for what is no table.
  package func simpan<Isi: AsyncSequence>(_ isi: Isi, nama: String) async throws -> BerkasBaru
  where Isi.Element == ByteBuffer {
    let baru: BerkasBaru
    do {
      baru = try await gudang.terima(isi, nama: nama, rahasia: true, terbesar: Self.terbesar)
    } catch BerkasError.tidakDikenal {
      throw FieldErrors("berkas", "Berkas itu bukan tabel. Simpan sebagai Excel (.xlsx) atau CSV UTF-8.")
    } catch let galat as BerkasError {
      throw FieldErrors("berkas", galat.message)
    }
    guard [.csv, .txt, .xlsx].contains(baru.jenis) else {
      throw FieldErrors(
        "berkas",
        "Berkas itu \(baru.jenis.sebutan) (.\(baru.jenis.rawValue)). Simpan sebagai Excel (.xlsx) atau CSV UTF-8."
      )
    }
    return baru
  }

  /// Notes the upload and looks at the first rows of each sheet.
  /// - Throws: `FieldErrors` at `berkas`, `jenis_lembar` or `desa`; nothing is kept then.
  package func terima(
    _ berkas: BerkasBaru, _ baru: UnggahanBaru, oleh pelaku: Pelaku
  ) async throws -> UnggahanImpor.ID {
    let waktu = kependudukan.now()
    let (id, tersimpan) = try await db.write { tx in
      try tx.pastikan(baru, oleh: pelaku, pada: Tanggal(waktu))
      return try tx.tambah(berkas, baru, oleh: pelaku, pada: waktu)
    }
    guard let tersimpan else { return id }
    do {
      let contoh = try await contoh(tersimpan)
      try await db.write { tx in
        try tx.run("UPDATE unggahan_impor SET contoh = \(json(contoh)) WHERE id = \(id)")
        try tx.catat(
          "impor.diunggah", "unggahan_impor", id, oleh: pelaku, keterangan: samarkanNomor(berkas.nama),
          pada: waktu)
      }
      return id
    } catch {
      try await db.write { tx in
        try tx.run("DELETE FROM unggahan_impor WHERE id = \(id)")
        try tx.hapusBerkas(tersimpan.id)
      }
      guard let tolakan = error as? any Refusal else { throw error }
      throw FieldErrors("berkas", tolakan.message)
    }
  }

  private func contoh(_ berkas: Berkas) async throws -> [ContohLembar] {
    let isi = try await gudang.isi(berkas)
    if berkas.jenis != .xlsx { return try await ContohLembar.csv(isi) }
    return try await folder.dengan(.lihat) { ruang in
      let url = ruang.appending(path: "masukan.xlsx")
      try await isi.salin(ke: url)
      return try ContohLembar.xlsx(url)
    }
  }
}

extension Tx {
  fileprivate func pastikan(_ baru: UnggahanBaru, oleh pelaku: Pelaku, pada hari: Tanggal) throws {
    let struktur = try struktur(pada: hari)
    if let desa = baru.desa {
      guard struktur.unit[desa]?.isDesa == true, struktur.lingkupPenduduk(pelaku).memuat(desa) else {
        throw FieldErrors("desa", "Pilih desa atau kelurahan di wilayah Anda.")
      }
    }
    guard try baru.jenisLembar.isEmpty || jenisLembar().contains(baru.jenisLembar) else {
      throw FieldErrors("jenis_lembar", "Jenis lembar itu sudah tidak ada. Pilih yang lain.")
    }
  }

  /// - Returns: the upload, and its file unless it had come before.
  fileprivate func tambah(
    _ berkas: BerkasBaru, _ baru: UnggahanBaru, oleh pelaku: Pelaku, pada waktu: Date
  ) throws -> (UnggahanImpor.ID, Berkas?) {
    let dahulu: UnggahanImpor.ID? = try value(
      "SELECT id FROM unggahan_impor WHERE kunci = \(baru.kunci) AND oleh = \(pelaku.orang)")
    if let dahulu { return (dahulu, nil) }
    let tersimpan = try insert(berkas, oleh: pelaku.orang.rawValue, pada: waktu)
    let id: UnggahanImpor.ID = key()
    try run(
      """
      INSERT INTO unggahan_impor (id, kunci, berkas, nama, jenis, ukuran, oleh, jenis_lembar, desa, keadaan, dibuat,
                                  dimulai)
      VALUES (\(id), \(baru.kunci), \(tersimpan.id), \(samarkanNomor(berkas.nama)), \(berkas.jenis),
              \(berkas.ukuran), \(pelaku.orang), \(baru.jenisLembar), \(baru.desa), 'baru', \(waktu), \(waktu))
      """)
    return (id, tersimpan)
  }
}
