import Bahasa
import Database
import Foundation
import Naskah
import Organisasi
import TestKit
import Testing

@testable import Persuratan

/// Every act on a letter that is not one's own, tried by everybody it does not concern.
@Suite struct HakTests {
  typealias Tindakan<Objek> = @Sendable (Kantor, Key<Objek>, Pelaku) async throws -> Void

  private static let padaNaskah: [(String, Tindakan<NaskahDinas>)] = [
    ("baca", { _ = try await $0.persuratan.naskah($1, oleh: $2) }),
    (
      "halaman",
      { kantor, id, pelaku in
        try await kantor.db.read { _ = try NaskahHalaman.muat(id, pelaku, pada: Jam.senin, $0) }
      }
    ),
    ("pratinjau", { _ = try await $0.persuratan.pratinjau($1, oleh: $2) }),
    ("berkas", { _ = try await $0.persuratan.berkasNaskah($1, oleh: $2) }),
    ("lampiran", { _ = try await $0.persuratan.lampiran(1, naskah: $1, oleh: $2) }),
    ("lampirkan", { try await $0.persuratan.lampirkan([], pada: $1, oleh: $2) }),
    ("lepaskan", { try await $0.persuratan.lepaskan(1, dari: $1, oleh: $2) }),
    ("simpan", { try await $0.persuratan.simpanKonsep($1, $0.konten(hal: "Coretan"), versi: 1, oleh: $2) }),
    (
      "ubah saat paraf",
      { try await $0.persuratan.ubahSaatParaf($1, $0.konten(hal: "Coretan"), versi: 1, oleh: $2) }
    ),
    ("buang", { try await $0.persuratan.buangKonsep($1, oleh: $2) }),
    ("ajukan", { try await $0.persuratan.ajukan($1, versi: 1, oleh: $2) }),
    ("setujui", { try await $0.persuratan.setujui($1, versi: 1, oleh: $2) }),
    (
      "kembalikan",
      { try await $0.persuratan.kembalikan($1, versi: 1, ke: .konseptor, alasan: "iseng", oleh: $2) }
    ),
    ("tolak", { try await $0.persuratan.tolak($1, versi: 1, alasan: "iseng", oleh: $2) }),
    (
      "tanda tangan",
      { _ = try await $0.persuratan.tandaTangani($1, versi: 1, sandi: Kantor.sandi, oleh: $2) }
    ),
    ("kirim", { _ = try await $0.persuratan.kirim($1, oleh: $2) }),
    ("cabut", { try await $0.persuratan.cabut($1, alasan: "iseng", oleh: $2) }),
    ("ralat", { _ = try await $0.persuratan.buatKonsep($0.konten(), mengganti: $1, kunci: "", oleh: $2) }),
  ]

  private static let padaKiriman: [(String, Tindakan<Kiriman>)] = [
    (
      "halaman",
      { kantor, id, pelaku in
        try await kantor.db.read { _ = try KirimanHalaman.muat(id, pelaku, pada: Jam.senin, $0) }
      }
    ),
    (
      "lembar disposisi",
      { kantor, id, pelaku in
        try await kantor.db.read { _ = try LembarDisposisi.muat(id, induk: nil, pelaku, pada: Jam.senin, $0) }
      }
    ),
    ("baca", { try await $0.persuratan.baca($1, oleh: $2) }),
    ("berkas", { _ = try await $0.persuratan.berkasKiriman($1, oleh: $2) }),
    ("lampiran", { _ = try await $0.persuratan.lampiran(1, kiriman: $1, oleh: $2) }),
    ("agendakan", { try await $0.persuratan.agendakan($1, oleh: $2) }),
    ("tolak", { try await $0.persuratan.tolakSalahAlamat($1, alasan: "iseng", oleh: $2) }),
    ("selesaikan", { try await $0.persuratan.selesaikan($1, catatan: "", oleh: $2) }),
    ("arsipkan", { try await $0.persuratan.arsipkan($1, oleh: $2) }),
    ("balas", { _ = try await $0.persuratan.buatKonsep($0.konten(), membalas: $1, kunci: "", oleh: $2) }),
    (
      "disposisikan",
      { kantor, id, pelaku in
        try await kantor.persuratan.disposisikan(
          id,
          dengan: DisposisiIsian(
            perintah: [.init(kepada: kantor.jabatan(.sekcamGemolong))], instruksi: ["wakili"]),
          kunci: "", oleh: pelaku)
      }
    ),
  ]

  private static let padaDisposisi: [(String, Tindakan<Disposisi>)] = [
    ("baca", { try await $0.persuratan.bacaDisposisi($1, oleh: $2) }),
    ("kemajuan", { try await $0.persuratan.catatKemajuan($1, "iseng", oleh: $2) }),
    ("laporkan", { try await $0.persuratan.laporkan($1, "iseng", oleh: $2) }),
    ("tolak", { try await $0.persuratan.tolakDisposisi($1, alasan: "iseng", oleh: $2) }),
    ("terima", { try await $0.persuratan.terimaLaporan($1, oleh: $2) }),
    ("minta lagi", { try await $0.persuratan.mintaLagi($1, catatan: "iseng", oleh: $2) }),
    ("tarik", { try await $0.persuratan.tarik($1, oleh: $2) }),
  ]

  private static let orangLuar: [Tokoh] = [
    .camatGemolong, .tuGemolong, .kadesBrangkal, .lurahGemolong, .kabagHukum, .tuSetda, .sekda, .bupati,
    .admin, .inspektur,
  ]

  @Test(arguments: Mesin.allCases, [NaskahDinas.Status.konsep, .paraf, .siapTandaTangan, .dikirim])
  func `naskah kantor lain tidak ditemukan, apa pun yang dicoba`(mesin: Mesin, status: NaskahDinas.Status)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await naskah(status, kantor)
      let semula = try await keadaan(kantor)
      for (nama, tindakan) in Self.padaNaskah {
        for tokoh in Self.orangLuar {
          await tidakDitemukan("\(nama) oleh \(tokoh)") { try await tindakan(kantor, id, kantor[tokoh]) }
        }
      }
      #expect(try await keadaan(kantor) == semula)
    }
  }

  @Test(arguments: Mesin.allCases) func `surat masuk kantor lain tidak ditemukan, juga bagi pengirimnya`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await kantor.suratMasuk()
      _ = try await kantor.disposisikan(surat.id)
      let luar =
        Self.orangLuar.filter { $0 != .camatGemolong && $0 != .tuGemolong } + [.kadisKesehatan, .tuKesehatan]
      let semula = try await keadaan(kantor)
      for (nama, tindakan) in Self.padaKiriman {
        for tokoh in luar {
          await tidakDitemukan("\(nama) oleh \(tokoh)") {
            try await tindakan(kantor, surat.id, kantor[tokoh])
          }
        }
      }
      #expect(try await keadaan(kantor) == semula)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `disposisi orang lain tidak ditemukan, juga bagi tata usaha kantornya`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await kantor.suratMasuk()
      let disposisi = try #require(try await kantor.disposisikan(surat.id).first)
      let semula = try await keadaan(kantor)
      for (nama, tindakan) in Self.padaDisposisi {
        for tokoh in Self.orangLuar where tokoh != .camatGemolong {
          await tidakDitemukan("\(nama) oleh \(tokoh)") {
            try await tindakan(kantor, disposisi.id, kantor[tokoh])
          }
        }
      }
      #expect(try await keadaan(kantor) == semula)
    }
  }

  @Test(arguments: Mesin.allCases) func `nomor kunci yang dikarang tidak ditemukan, juga bagi orang dalam`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let (surat, naskah) = try await kantor.suratMasuk()
      let semula = try await keadaan(kantor)
      for karangan in [0, -1, 7, naskah.rawValue + 1, surat.id.rawValue + 1, Int64.max] {
        for (nama, tindakan) in Self.padaNaskah {
          await tidakDitemukan(nama) {
            try await tindakan(kantor, Key(rawValue: karangan), kantor[.kadisKesehatan])
          }
        }
        for (nama, tindakan) in Self.padaKiriman {
          await tidakDitemukan(nama) {
            try await tindakan(kantor, Key(rawValue: karangan), kantor[.camatGemolong])
          }
        }
        for (nama, tindakan) in Self.padaDisposisi {
          await tidakDitemukan(nama) {
            try await tindakan(kantor, Key(rawValue: karangan), kantor[.camatGemolong])
          }
        }
      }
      #expect(try await keadaan(kantor) == semula)
    }
  }

  private func tidakDitemukan(_ nama: String, _ tindakan: () async throws -> Void) async {
    do {
      try await tindakan()
      Issue.record("\(nama) berhasil")
    } catch let galat as any Refusal {
      #expect(galat.reason == .notFound, "\(nama): \(galat)")
    } catch {
      Issue.record("\(nama): \(error)")
    }
  }

  private func naskah(_ status: NaskahDinas.Status, _ kantor: Kantor) async throws -> NaskahDinas.ID {
    // To an office none of the outsiders belongs to.
    let konten = try kantor.konten(ke: ["17"])
    switch status {
    case .konsep: return try await kantor.konsep(konten)
    case .paraf: return try await kantor.diajukan(konten)
    case .siapTandaTangan: return try await kantor.siap(konten)
    default: return try await kantor.terkirim(konten)
    }
  }

  /// Everything an act could have changed.
  private func keadaan(_ kantor: Kantor) async throws -> [String] {
    try await kantor.db.read { tx in
      try tx.all(
        """
        SELECT 'naskah' AS apa, id, status, versi AS lagi FROM naskah
        UNION ALL SELECT 'kiriman', id, status, COALESCE(nomor_agenda, 0) FROM kiriman
        UNION ALL SELECT 'disposisi', id, status, COALESCE(dibaca, 0) FROM disposisi
        UNION ALL SELECT 'jejak', COUNT(*), '', 0 FROM jejak
        UNION ALL SELECT 'nomor', COUNT(*), '', 0 FROM nomor
        ORDER BY apa, id
        """
      ) {
        "\(try $0["apa"] as String) \(try $0["id"] as Int64) \(try $0["status"] as String) \(try $0["lagi"] as Int64)"
      }
    }
  }
}
