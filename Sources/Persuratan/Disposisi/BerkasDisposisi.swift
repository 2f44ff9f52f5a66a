import Bahasa
import Berkas
import Database
import Foundation
import Hummingbird
import Organisasi
import Web

// The file that goes with a report: photos of the work, minutes, a list.
extension Persuratan {
  /// Whether what is reported about it is stored encrypted; only for who has to report.
  /// - Throws: `DisposisiError.tidakDitemukan`.
  func rahasiaBagiPelapor(_ id: Disposisi.ID, oleh pelaku: Pelaku) async throws -> Bool {
    try await db.read { tx in
      let (disposisi, naskah) = try tx.disposisi(id, terbacaOleh: pelaku)
      guard pelaku.mewakili(disposisi.kepada) != nil else { throw DisposisiError.tidakDitemukan }
      return naskah.konten.keamanan.tertutup
    }
  }

  /// A file of a disposition, for whoever may read the disposition; opening that of a restricted letter is on record.
  func berkas(_ kemajuan: Key<Kemajuan>, of id: Disposisi.ID, oleh pelaku: Pelaku) async throws
    -> BerkasTerkirim
  {
    let now = now()
    let berkas = try await db.write { tx in
      let (disposisi, naskah) = try tx.disposisi(id, terbacaOleh: pelaku)
      guard let satu = try tx.kemajuan(of: id).first(where: { $0.id == kemajuan }),
        let berkas = try satu.berkas.flatMap({ try tx.berkas(Berkas.ID(rawValue: $0)) })
      else { throw DisposisiError.tidakDitemukan }
      try tx.catatDilihat(
        naskah, "kiriman", disposisi.kiriman, keterangan: "berkas laporan disposisi", pelaku, now)
      return berkas
    }
    return BerkasTerkirim(berkas: berkas, isi: try await gudang.isi(berkas), tampil: .inline)
  }
}

extension Tx {
  func simpan(_ baru: BerkasBaru, di gudang: GudangBerkas, oleh pelaku: Pelaku, pada now: Date) throws
    -> Berkas
  {
    guard gudang.tersimpan(baru) else { throw BerkasError.tersapu }
    return try insert(baru, oleh: pelaku.orang.rawValue, pada: now)
  }

  /// The disposition and its letter, if it is his, he gave it, or he may open the letter.
  func disposisi(_ id: Disposisi.ID, terbacaOleh pelaku: Pelaku) throws -> (Disposisi, NaskahDinas) {
    guard let disposisi = try disposisi(id) else { throw DisposisiError.tidakDitemukan }
    do {
      let kiriman = try kiriman(disposisi.kiriman, for: pelaku)
      guard let naskah = try naskah(kiriman.naskah), try bolehMembuka(kiriman, naskah, pelaku) else {
        throw DisposisiError.tidakDitemukan
      }
      return (disposisi, naskah)
    } catch KirimanError.tidakDitemukan {
      throw DisposisiError.tidakDitemukan
    }
  }
}

extension Request {
  /// What was written, with the file that came with it: one at most.
  func laporan(_ gudang: GudangBerkas, rahasia: Bool) async throws -> (Upload<LaporanForm>, BerkasBaru?) {
    var baru: BerkasBaru?
    let masuk: Upload<LaporanForm> = try await upload(limit: FormLimit(file: GudangBerkas.batasBaku)) {
      part, reader in
      guard let nama = part.fileName, !nama.isEmpty else { return try await reader.skipPart() }
      guard baru == nil else { throw HTTPError(.badRequest) }
      let potongan = PartChunks(reader)
      defer { reader = potongan.reader }
      baru = try await gudang.terima(potongan, nama: nama, rahasia: rahasia)
    }
    return (masuk, baru)
  }
}

/// The files of a disposition's reports, to be opened.
func berkasLaporan(_ isi: DisposisiHalaman) -> HTML {
  let berkas = isi.kemajuan.filter { $0.berkas != nil }
  guard !berkas.isEmpty else { return .empty }
  return card(
    "Berkas laporan (\(berkas.count))",
    fileList(
      berkas.map {
        ListRow(
          $0.namaBerkas, href: Rute.berkasDisposisi(isi.disposisi.id, $0.id), from: $0.sebutan,
          time: $0.waktu.teksPendek())
      }, label: "Berkas laporan"), icon: .paperclip)
}
