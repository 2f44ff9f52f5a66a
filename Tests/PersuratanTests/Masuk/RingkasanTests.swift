import Akses
import Bahasa
import Database
import Foundation
import Kalender
import Organisasi
import Pemberitahuan
import TestKit
import Testing

@testable import Persuratan

/// Reminders in working days, and the mail that carries them out of the program.
@Suite struct RingkasanTests {
  @Test(arguments: Mesin.allCases)
  func `yang jatuh tempo Senin diberitahukan Jumat, bukan Minggu`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let senin = Tanggal(Jam.senin) + 7
      let (surat, _) = try await kantor.suratMasuk()
      #expect(surat.tenggat.map { Tanggal($0) } == senin)
      try await kantor.persuratan.disposisikan(
        surat.id,
        dengan: DisposisiIsian(
          perintah: [
            .init(kepada: kantor.jabatan(.sekcamGemolong), tenggat: senin.awal() + 16 * 3600)
          ], instruksi: ["tindak_lanjuti"]), kunci: "", oleh: kantor[.camatGemolong])
      kantor.jam.maju(hari: 3)
      #expect(try await kantor.persuratan.ingatkanTenggat() == 0)
      kantor.jam.maju(hari: 1)
      #expect(try await kantor.persuratan.ingatkanTenggat() == 2)
      #expect(
        try await kantor.kabar(kantor[.sekcamGemolong]).sorted() == [
          "Disposisi jatuh tempo Senin, 30 November 2026", "Surat jatuh tempo Senin, 30 November 2026",
        ])
      for hari in [1, 1] {
        kantor.jam.maju(hari: hari)
        #expect(try await kantor.persuratan.ingatkanTenggat() == 0)
      }
      kantor.jam.maju(hari: 1)
      #expect(try await kantor.persuratan.ingatkanTenggat() == 2)
      #expect(try await kantor.kabar(kantor[.camatGemolong]) == ["Surat jatuh tempo hari ini"])
    }
  }

  @Test func `yang jatuh tempo Jumat terlambat sejak Senin`() async throws {
    try await Kantor.buka { kantor in
      let kerja = try await kantor.db.read { try $0.kalenderKerja().hariKerja() }
      let jumat = Tanggal(Jam.senin) + 4
      let jadwal = JadwalPengingat(tenggat: jumat.awal() + 16 * 3600, sejak: Jam.senin, kerja)
      #expect(jadwal.besok)
      #expect(jadwal.tahap(pada: (jumat + 2).awal() + 12 * 3600) == .jatuhTempo)
      #expect(jadwal.tahap(pada: (jumat + 3).awal() + 12 * 3600) == .terlambat)
      #expect(Tanggal(jadwal.terlambat) == jumat + 3)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `surat terlambat sampai kepada pimpinan, sekretaris, atasan, dan tata usaha; surelnya satu sehari`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let (camat, sekcam, tu) = (kantor[.camatGemolong], kantor[.sekcamGemolong], kantor[.tuGemolong])
      let atasan = try #require(kantor.kabupaten.struktur.atasan(kantor.jabatan(.camatGemolong)))
      let orangAtasan = try #require(kantor.kabupaten.struktur.pemegang(atasan.id)?.orang)
      try await kantor.beriAkun([camat, sekcam, tu], tu: tu)
      for keamanan in [Keamanan.biasa, .rahasia] { _ = try await kantor.suratMasuk(di: "27.13", keamanan) }
      #expect(try await kantor.persuratan.kirimRingkasan() == 0)
      kantor.jam.maju(hari: 8)
      #expect(try await kantor.persuratan.ingatkanTenggat() == 2)
      for orang in [camat.orang, sekcam.orang, tu.orang, orangAtasan] {
        let judul = try await kantor.db.read { try $0.pemberitahuan(bagi: orang).map(\.isi.judul) }
        #expect(judul.filter { $0.hasPrefix("Surat terlambat ditindaklanjuti") }.count == 2)
      }
      // The sekcam wants none; the superior has no account.
      #expect(try await kantor.persuratan.kirimRingkasan() == 2)
      #expect(try await kantor.persuratan.kirimRingkasan() == 0)
      let surel = try await kantor.db.read { tx in
        try tx.all("SELECT judul, isi FROM surel ORDER BY id") {
          (judul: try $0["judul"] as String, isi: try $0["isi"] as String)
        }
      }
      #expect(surel.map(\.judul) == ["2 urusan menunggu tenggat", "2 urusan menunggu tenggat"])
      for satu in surel {
        #expect(satu.isi.contains("- Surat terlambat ditindaklanjuti: 2"))
        #expect(!satu.isi.contains("demam berdarah"))
        #expect(satu.isi.contains("https://kantor.test/pemberitahuan"))
      }
      let alamat: [String] = try await kantor.db.read {
        try $0.values("SELECT alamat FROM surel_tujuan ORDER BY alamat")
      }
      #expect(alamat == ["orang-\(camat.orang)@kantor.test", "orang-\(tu.orang)@kantor.test"].sorted())
      // The next day nothing is new, so nothing is mailed.
      kantor.jam.maju(hari: 1)
      #expect(try await kantor.persuratan.ingatkanTenggat() == 0)
      #expect(try await kantor.persuratan.kirimRingkasan() == 0)
    }
  }
}

extension Kantor {
  fileprivate func kabar(_ pelaku: Pelaku) async throws -> [String] {
    try await db.read {
      try $0.pemberitahuan(bagi: pelaku.orang).filter { $0.isi.jenis == "tenggat" }.map(\.isi.judul)
    }
  }

  /// Accounts and addresses; the second of them wants no mail, `tu` is tata usaha of Gemolong.
  fileprivate func beriAkun(_ daftar: [Pelaku], tu: Pelaku) async throws {
    let gemolong = try unit("27.13")
    try await db.write { tx in
      for (nomor, pelaku) in daftar.enumerated() {
        let akun = Key<Pelaku>(rawValue: Int64(nomor + 1))
        try tx.run(
          """
          INSERT INTO akun (id, orang, nama_pengguna, sandi, sandi_pada, harus_ganti, dibuat, surel_pengingat)
          VALUES (\(akun), \(pelaku.orang), \("orang\(nomor)"), 'x', \(Jam.senin), 0, \(Jam.senin),
                  \(nomor == 1 ? 0 : 1))
          """)
        try tx.run(
          "UPDATE orang SET surel = \("orang-\(pelaku.orang)@kantor.test") WHERE id = \(pelaku.orang)")
        guard pelaku.orang == tu.orang else { continue }
        try tx.run(
          """
          INSERT INTO peran_akun (id, akun, peran, unit, mulai, dasar, dibuat)
          VALUES (\(akun), \(akun), 'tu', \(gemolong), \(Tanggal(Jam.senin)), 'SK', \(Jam.senin))
          """)
      }
    }
  }
}
