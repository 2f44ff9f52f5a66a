import Bahasa
import Database
import Foundation
import Organisasi
import Pemberitahuan
import Pencarian

/// What one disposition sheet orders, for each of its recipients.
package struct DisposisiIsian: Sendable, Equatable {
  package struct Perintah: Sendable, Equatable {
    package var kepada: Jabatan.ID
    package var tenggat: Date?

    package init(kepada: Jabatan.ID, tenggat: Date? = nil) {
      self.kepada = kepada
      self.tenggat = tenggat
    }
  }

  package var perintah: [Perintah]
  package var instruksi: [String]
  package var catatan: String

  package init(perintah: [Perintah], instruksi: [String], catatan: String = "") {
    self.perintah = perintah
    self.instruksi = instruksi
    self.catatan = catatan
  }
}

extension Persuratan {
  /// The addressee, or one to whom it was dispositioned, orders people below him.
  ///
  /// `induk`: the disposition that is passed on; nil for the addressee's own.
  /// Gives the delivery it belongs to.
  @discardableResult
  package func disposisikan(
    _ id: Kiriman.ID, induk: Disposisi.ID? = nil, dengan isian: DisposisiIsian, kunci: String,
    oleh pelaku: Pelaku
  ) async throws -> Kiriman.ID {
    let now = now()
    guard !isian.perintah.isEmpty else {
      throw FieldErrors("kepada", "Pilih sedikitnya satu penerima disposisi.")
    }
    return try await db.write(serialised: "agenda") { tx in
      try tx.sekali(kunci, oleh: pelaku, pada: now) {
        var kiriman = try tx.kiriman(id, for: pelaku)
        let struktur = try tx.struktur(pada: Tanggal(now))
        let pemberi = try tx.pemberiDisposisi(kiriman, induk, pelaku, now)
        if kiriman.nomorAgenda == nil { try tx.agendakan(&kiriman, oleh: pelaku, pada: now) }
        // What is written down for him he has not read himself.
        if pemberi.delegasi == nil { kiriman.baca(pada: now) }
        try kiriman.disposisikan()
        try tx.update(kiriman)
        let hal = try tx.naskah(kiriman.naskah)?.halKabar ?? ""
        for perintah in isian.perintah {
          guard struktur.dapatDiperintah(perintah.kepada, oleh: pemberi.penugasan.jabatan),
            let penerima = struktur.jabatan[perintah.kepada]
          else { throw DisposisiError.bukanBawahan }
          let disposisi = Disposisi(
            id: tx.key(), kiriman: id, induk: induk, dari: pemberi.penugasan.jabatan, kepada: penerima.id,
            sebutanDari: pemberi.penugasan.sebutan, sebutanKepada: struktur.sebutan(penerima),
            instruksi: isian.instruksi,
            catatan: isian.catatan, tenggat: perintah.tenggat, status: .baru, alasan: "", laporan: "",
            dibuat: now, disiapkan: pemberi.delegasi == nil ? "" : pelaku.nama)
          try tx.insert(disposisi)
          try tx.catat(disposisi, oleh: pelaku, sebagai: pemberi)
          try tx.kabariDisposisi(disposisi, hal: hal, pada: now)
          try tx.beriHakCari([.jabatan(penerima.id)], jenis: "naskah", objek: kiriman.naskah)
          try tx.siarkan("disposisi", kepada: [.objek("jabatan", penerima.id)])
        }
        if let delegasi = pemberi.delegasi {
          try tx.kabariDisiapkan(kiriman, oleh: pelaku, untuk: delegasi, hal: hal, pada: now)
        }
        try tx.kabariKiriman(kiriman)
        return id
      }
    }
  }
}

extension Tx {
  /// In which position he may dispose: as leader of the addressed office, or as recipient of `induk`; or for one of
  /// these, at whose desk he writes dispositions down.
  fileprivate func pemberiDisposisi(
    _ kiriman: Kiriman, _ induk: Disposisi.ID?, _ pelaku: Pelaku, _ now: Date
  ) throws -> PemberiDisposisi {
    guard let naskah = try naskah(kiriman.naskah) else { throw KirimanError.tidakDitemukan }
    guard try bolehMembuka(kiriman, naskah, pelaku) else { throw KirimanError.hanyaSampul }
    if let induk {
      guard var atas = try disposisi(induk), atas.kiriman == kiriman.id else {
        throw DisposisiError.tidakDitemukan
      }
      guard let pemberi = pelaku.pemberi(untuk: { $0.jabatan == atas.kepada }) else {
        throw DisposisiError.bukanWewenang
      }
      try atas.kerjakan(pada: now)
      try update(atas)
      return pemberi
    }
    guard let pemberi = pelaku.pemberi(atas: kiriman.kantor) else { throw DisposisiError.bukanWewenang }
    guard kiriman.jenis == .utama else { throw KirimanError.hanyaTembusan }
    return pemberi
  }

  fileprivate func catat(_ disposisi: Disposisi, oleh pelaku: Pelaku, sebagai pemberi: PemberiDisposisi)
    throws
  {
    let kepada = "kepada \(disposisi.sebutanKepada)"
    if let delegasi = pemberi.delegasi {
      try catat(
        "kiriman.didisposisikan", "kiriman", disposisi.kiriman, oleh: pelaku, untuk: delegasi,
        keterangan: kepada, pada: disposisi.dibuat)
    } else {
      try catat(
        "kiriman.didisposisikan", "kiriman", disposisi.kiriman, oleh: pelaku, sebagai: pemberi.penugasan,
        keterangan: kepada, pada: disposisi.dibuat)
    }
  }
}

extension Struktur {
  /// Whether a disposition may go from `pemberi` to `penerima`: downward only, to a position of the giver's unit or of
  /// a unit below it. The Bupati reaches the heads of all offices directly (2.8).
  func dapatDiperintah(_ penerima: Jabatan.ID, oleh pemberi: Jabatan.ID) -> Bool {
    guard let atas = jabatan[pemberi], let bawah = jabatan[penerima], atas.id != bawah.id,
      pemegang(penerima) != nil, jalur(dari: bawah.unit).contains(where: { $0.id == atas.unit })
    else { return false }
    return atas.unit != bawah.unit || atas.pangkatDalamUnit < bawah.pangkatDalamUnit
  }

  /// Those to whom the holder of `pemberi` may dispose: the heads one office or unit below first. A sekretaris leads the
  /// Sekretariat of his office, so the units in it are one below him.
  func bawahan(dari pemberi: Jabatan.ID) -> [Jabatan] {
    guard let atas = jabatan[pemberi] else { return [] }
    let seunit = jabatan(di: atas.unit)
    let anak = anak(dari: atas.unit)
    let sekretariat = atas.jenis == .sekretaris ? anak.filter { $0.jenis == .sekretariat } : []
    let dibawahi = sekretariat.flatMap { self.anak(dari: $0.id) } + anak
    return (seunit + dibawahi.flatMap { jabatan(di: $0.id) })
      .filter { $0.aktif && dapatDiperintah($0.id, oleh: pemberi) }
  }
}

extension Jabatan {
  /// 0 for the head of a unit, growing downward.
  fileprivate var pangkatDalamUnit: Int {
    switch jenis {
    case .pimpinan: 0
    case .wakil: 1
    case .sekretaris: 2
    case .pejabat: 3
    case .pelaksana: 4
    }
  }
}
