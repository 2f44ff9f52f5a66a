import Bahasa
import Database
import Foundation
import Organisasi
import Pemberitahuan
import Web

/// How far the reminding of one due date has come: the day before, when it falls due, and a day after.
enum TahapPengingat: Int, Sendable, CaseIterable {
  case besok = 1
  case jatuhTempo = 2
  case terlambat = 3

  /// The stage that is due at `now`; nil before the last day. Somebody who was given less than a day is not told that
  /// he has a day left.
  init?(tenggat: Date, sejak: Date, pada now: Date) {
    if now >= tenggat + 86_400 {
      self = .terlambat
    } else if now >= tenggat {
      self = .jatuhTempo
    } else if now >= tenggat - 86_400, tenggat - 86_400 > sejak {
      self = .besok
    } else {
      return nil
    }
  }

  var judulSurat: String {
    switch self {
    case .besok: "Surat jatuh tempo besok"
    case .jatuhTempo: "Surat jatuh tempo hari ini"
    case .terlambat: "Surat terlambat ditindaklanjuti"
    }
  }

  var judulDisposisi: String {
    switch self {
    case .besok: "Disposisi jatuh tempo besok"
    case .jatuhTempo: "Disposisi jatuh tempo hari ini"
    case .terlambat: "Disposisi terlambat"
    }
  }
}

extension Persuratan {
  /// Reminds of what should be done and is not: of a letter the leader and the sekretaris of its office, of a
  /// disposition its recipient; a day late also the superior, or who gave the disposition. Each stage once. Every few
  /// minutes.
  /// - Returns: how many reminders were given.
  @discardableResult
  package func ingatkanTenggat() async throws -> Int {
    let now = now()
    return try await db.write { tx in
      let struktur = try tx.struktur(pada: Tanggal(now))
      return try tx.ingatkanSurat(struktur, pada: now) + tx.ingatkanDisposisi(struktur, pada: now)
    }
  }
}

extension Tx {
  private static let sekali = 500

  fileprivate func ingatkanSurat(_ struktur: Struktur, pada now: Date) throws -> Int {
    let daftar:
      [(id: Kiriman.ID, kantor: UnitKerja.ID, tenggat: Date, dikirim: Date, pengingat: Int, hal: String)] =
        try all(
          """
          SELECT k.id, k.kantor, k.tenggat, k.dikirim, k.pengingat,
                 CASE WHEN n.keamanan IN ('R', 'SR') THEN 'Surat rahasia' ELSE n.hal END AS hal
          FROM kiriman k
          JOIN naskah n ON n.id = k.naskah
          WHERE k.status IN ('terkirim', 'diterima', 'dibaca', 'didisposisikan') AND k.tenggat IS NOT NULL
            AND k.pengingat < 3 AND \(perlu("k", now))
          ORDER BY k.tenggat, k.id
          LIMIT \(Self.sekali)
          """
        ) {
          (
            try $0["id"], try $0["kantor"], try $0["tenggat"], try $0["dikirim"], try $0["pengingat"],
            try $0["hal"]
          )
        }
    var jumlah = 0
    for satu in daftar {
      guard let tahap = TahapPengingat(tenggat: satu.tenggat, sejak: satu.dikirim, pada: now),
        tahap.rawValue > satu.pengingat
      else { continue }
      try run("UPDATE kiriman SET pengingat = \(tahap.rawValue) WHERE id = \(satu.id)")
      try beritahu(
        struktur.penanggungJawab(satu.kantor, tahap),
        IsiPemberitahuan(
          jenis: "tenggat", judul: tahap.judulSurat, isi: satu.hal, tautan: Rute.satuKiriman(satu.id),
          sebab: .kiriman(satu.id)),
        pada: now)
      jumlah += 1
    }
    return jumlah
  }

  fileprivate func ingatkanDisposisi(_ struktur: Struktur, pada now: Date) throws -> Int {
    let daftar:
      [(id: Disposisi.ID, dari: Jabatan.ID, kepada: Jabatan.ID, tenggat: Date, pengingat: Int, hal: String)] =
        try all(
          """
          SELECT d.id, d.dari, d.kepada, d.tenggat, d.pengingat,
                 CASE WHEN n.keamanan IN ('R', 'SR') THEN 'Surat rahasia' ELSE n.hal END AS hal
          FROM disposisi d
          JOIN kiriman k ON k.id = d.kiriman
          JOIN naskah n ON n.id = k.naskah
          WHERE d.status IN ('baru', 'dibaca', 'dikerjakan') AND d.tenggat IS NOT NULL AND d.pengingat < 3
            AND d.tenggat <= \(now) AND \(perlu("d", now))
          ORDER BY d.tenggat, d.id
          LIMIT \(Self.sekali)
          """
        ) {
          (
            try $0["id"], try $0["dari"], try $0["kepada"], try $0["tenggat"], try $0["pengingat"],
            try $0["hal"]
          )
        }
    for satu in daftar {
      // The day before was announced when it was given (`kabariDisposisi`).
      let tahap: TahapPengingat = now >= satu.tenggat + 86_400 ? .terlambat : .jatuhTempo
      try run("UPDATE disposisi SET pengingat = \(tahap.rawValue) WHERE id = \(satu.id)")
      let jabatan = tahap == .terlambat ? [satu.kepada, satu.dari] : [satu.kepada]
      try beritahu(
        jabatan.compactMap { struktur.pemegang($0)?.orang },
        IsiPemberitahuan(
          jenis: "tenggat", judul: tahap.judulDisposisi, isi: satu.hal, tautan: Rute.satuDisposisi(satu.id),
          sebab: .disposisi(satu.id)),
        pada: now)
    }
    return daftar.count
  }

  /// Whether a stage has come that was not reminded of.
  private func perlu(_ tabel: SQL, _ now: Date) -> SQL {
    """
    ((\(tabel).pengingat < 1 AND \(tabel).tenggat <= \(now + 86_400))
     OR (\(tabel).pengingat < 2 AND \(tabel).tenggat <= \(now))
     OR \(tabel).tenggat <= \(now - 86_400))
    """
  }
}

extension Struktur {
  /// Who answers for the letters of an office; when one is late, also the superior of its leader.
  fileprivate func penanggungJawab(_ kantor: UnitKerja.ID, _ tahap: TahapPengingat) -> [Orang.ID] {
    let pimpinan = self.pimpinan(dari: kantor)
    let sekretaris = jabatan(di: kantor).filter { $0.jenis == .sekretaris && $0.aktif }
    let atasan = tahap == .terlambat ? pimpinan.flatMap { self.atasan($0.id) } : nil
    return ([pimpinan, atasan].compactMap(\.self) + sekretaris)
      .compactMap { pemegang($0.id)?.orang }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
