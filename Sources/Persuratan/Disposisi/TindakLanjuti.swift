import Bahasa
import Berkas
import Database
import Foundation
import Organisasi
import Pemberitahuan

// What the recipient and the giver of a disposition do with it.
extension Persuratan {
  package func bacaDisposisi(_ id: Disposisi.ID, oleh pelaku: Pelaku) async throws {
    let now = now()
    try await db.write { tx in
      var (disposisi, penugasan) = try tx.disposisiPenerima(id, pelaku)
      guard disposisi.dibaca == nil else { return }
      disposisi.baca(pada: now)
      try tx.simpan(disposisi, "disposisi.dibaca", oleh: pelaku, sebagai: penugasan, pada: now)
    }
  }

  /// Notes what has been done so far, with a file that shows it.
  package func catatKemajuan(
    _ id: Disposisi.ID, _ isi: String, berkas: BerkasBaru? = nil, kunci: String = "", oleh pelaku: Pelaku
  ) async throws {
    let now = now()
    let isi = isi.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !isi.isEmpty else { throw DisposisiError.teksWajib("apa yang sudah dikerjakan") }
    try await sekali(kunci, "kemajuan", id, oleh: pelaku, pada: now, serialised: giliranBerkas) {
      [gudang] tx in
      var (disposisi, penugasan) = try tx.disposisiPenerima(id, pelaku)
      try disposisi.kerjakan(pada: now)
      let berkas = try berkas.map { try tx.simpan($0, di: gudang, oleh: pelaku, pada: now) }
      try tx.catatKemajuan(isi, berkas: berkas, of: disposisi, oleh: pelaku, sebagai: penugasan, pada: now)
      try tx.simpan(disposisi, "disposisi.kemajuan", isi, oleh: pelaku, sebagai: penugasan, pada: now)
    }
  }

  package func tolakDisposisi(_ id: Disposisi.ID, alasan: String, kunci: String = "", oleh pelaku: Pelaku)
    async throws
  {
    let now = now()
    try await sekali(kunci, "tolak", id, oleh: pelaku, pada: now) { tx in
      var (disposisi, penugasan) = try tx.disposisiPenerima(id, pelaku)
      try disposisi.tolak(alasan: alasan, pada: now)
      try tx.simpan(disposisi, "disposisi.ditolak", alasan, oleh: pelaku, sebagai: penugasan, pada: now)
    }
  }

  /// Reports it done, with the letter that answers and a file that shows it, when there are any.
  package func laporkan(
    _ id: Disposisi.ID, _ laporan: String, jawaban: NaskahDinas.ID? = nil, berkas: BerkasBaru? = nil,
    kunci: String = "", oleh pelaku: Pelaku
  ) async throws {
    let now = now()
    try await sekali(kunci, "laporan", id, oleh: pelaku, pada: now, serialised: giliranBerkas) {
      [gudang] tx in
      var (disposisi, penugasan) = try tx.disposisiPenerima(id, pelaku)
      if let jawaban { _ = try tx.naskah(jawaban, for: pelaku) }
      try disposisi.laporkan(laporan, jawaban: jawaban, pada: now)
      if let berkas {
        try tx.catatKemajuan(
          "Laporan: \(disposisi.laporan)", berkas: tx.simpan(berkas, di: gudang, oleh: pelaku, pada: now),
          of: disposisi, oleh: pelaku, sebagai: penugasan, pada: now)
      }
      try tx.simpan(disposisi, "disposisi.dilaporkan", laporan, oleh: pelaku, sebagai: penugasan, pada: now)
    }
  }

  /// The giver accepts the report, or ends it himself unless it has to be `dilaporkan`. When the addressee's last one
  /// ends, the letter is done.
  package func terimaLaporan(
    _ id: Disposisi.ID, dilaporkan: Bool = false, kunci: String = "", oleh pelaku: Pelaku
  ) async throws {
    let now = now()
    try await sekali(kunci, "terima", id, oleh: pelaku, pada: now) { tx in
      var (disposisi, penugasan) = try tx.disposisiPemberi(id, pelaku)
      guard !dilaporkan || disposisi.status == .dilaporkan else {
        throw DisposisiError.statusTidakSesuai(disposisi.status, untuk: "diterima laporannya")
      }
      try disposisi.selesaikan(pada: now)
      try tx.simpan(disposisi, "disposisi.selesai", oleh: pelaku, sebagai: penugasan, pada: now)
      try tx.tutupBilaSelesai(disposisi.kiriman, pada: now)
    }
  }

  /// The giver asks for more, and says what is missing.
  package func mintaLagi(_ id: Disposisi.ID, catatan: String, kunci: String = "", oleh pelaku: Pelaku)
    async throws
  {
    let now = now()
    let catatan = catatan.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !catatan.isEmpty else { throw DisposisiError.teksWajib("apa yang masih kurang") }
    try await sekali(kunci, "minta-lagi", id, oleh: pelaku, pada: now) { tx in
      var (disposisi, penugasan) = try tx.disposisiPemberi(id, pelaku)
      try disposisi.kembalikan()
      try tx.catatKemajuan(catatan, berkas: nil, of: disposisi, oleh: pelaku, sebagai: penugasan, pada: now)
      try tx.simpan(disposisi, "disposisi.dikembalikan", catatan, oleh: pelaku, sebagai: penugasan, pada: now)
    }
  }

  /// Withdraws it while it is unread.
  package func tarik(_ id: Disposisi.ID, kunci: String = "", oleh pelaku: Pelaku) async throws {
    let now = now()
    try await sekali(kunci, "tarik", id, oleh: pelaku, pada: now) { tx in
      var (disposisi, penugasan) = try tx.disposisiPemberi(id, pelaku)
      try disposisi.tarik(pada: now)
      try tx.simpan(disposisi, "disposisi.ditarik", oleh: pelaku, sebagai: penugasan, pada: now)
      try tx.tutupBilaSelesai(disposisi.kiriman, pada: now)
    }
  }
}

extension Tx {
  fileprivate func disposisiPenerima(_ id: Disposisi.ID, _ pelaku: Pelaku) throws -> (
    Disposisi, PenugasanAktif
  ) {
    guard let disposisi = try disposisi(id), disposisi.status != .ditarik,
      let penugasan = pelaku.mewakili(disposisi.kepada)
    else { throw DisposisiError.tidakDitemukan }
    return (disposisi, penugasan)
  }

  fileprivate func disposisiPemberi(_ id: Disposisi.ID, _ pelaku: Pelaku) throws -> (
    Disposisi, PenugasanAktif
  ) {
    guard let disposisi = try disposisi(id), let penugasan = pelaku.mewakili(disposisi.dari) else {
      throw DisposisiError.tidakDitemukan
    }
    return (disposisi, penugasan)
  }

  fileprivate func simpan(
    _ disposisi: Disposisi, _ peristiwa: String, _ keterangan: String = "", oleh pelaku: Pelaku,
    sebagai penugasan: PenugasanAktif, pada now: Date
  ) throws {
    try update(disposisi)
    try perbaruiKabar(disposisi, pada: now)
    try catat(
      peristiwa, "kiriman", disposisi.kiriman, oleh: pelaku, sebagai: penugasan,
      keterangan: untukJejak(keterangan, disposisi.kiriman), pada: now)
    try siarkan(
      "disposisi", kepada: [.objek("jabatan", disposisi.dari), .objek("jabatan", disposisi.kepada)])
  }

  /// What was waited for is done; what follows waits for somebody else.
  private func perbaruiKabar(_ disposisi: Disposisi, pada now: Date) throws {
    switch disposisi.status {
    case .baru, .dibaca, .dikerjakan: return
    case .dilaporkan:
      try tuntas(.disposisi(disposisi.id))
      try kabariPemberi(disposisi, "Laporan disposisi menunggu Anda", pada: now)
    case .ditolak:
      try tuntas(.disposisi(disposisi.id))
      try kabariPemberi(disposisi, "Disposisi ditolak", pada: now)
    case .selesai, .ditarik: try tuntas(.disposisi(disposisi.id))
    }
  }

  /// When all orders have ended the letter is done, unless its paper still has to be handed over; when all were
  /// withdrawn it is where it was before them.
  fileprivate func tutupBilaSelesai(_ id: Kiriman.ID, pada now: Date) throws {
    let semua = try disposisi(of: id).filter { $0.sifat == .perintah }
    guard semua.allSatisfy(\.status.berakhir), var kiriman = try kiriman(id),
      kiriman.status == .didisposisikan
    else { return }
    if semua.allSatisfy({ $0.status == .ditarik }) {
      kiriman.batalDidisposisikan()
    } else if semua.contains(where: { $0.status == .selesai }), !kiriman.titipan || kiriman.diserahkan != nil
    {
      try kiriman.selesaikan(pada: now)
    } else {
      return
    }
    try update(kiriman)
    try kabariKiriman(kiriman)
  }
}
