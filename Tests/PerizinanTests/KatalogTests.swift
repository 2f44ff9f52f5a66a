import Bahasa
import Database
import Foundation
import Jejak
import Organisasi
import TestKit
import Testing

@testable import Perizinan

/// The catalogue as it is seeded and found.
struct KatalogTests {
  private static let hari = Tanggal(hariKe: 20_780)

  private func katalog(_ mesin: Mesin, _ uji: ([Layanan], Database) async throws -> Void) async throws {
    try await withDatabase(mesin, KantorIzin.migrations) { db in
      let waktu = Self.hari.awal()
      try await db.write { try Perizinan.semai($0, pada: waktu) }
      let tersimpan = KatalogTersimpan()
      let semua = try await db.read { try tersimpan.semua($0, pada: Self.hari) }
      try await uji(semua, db)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `katalog bawaan tersimpan utuh, sekali saja`(_ mesin: Mesin) async throws {
    try await katalog(mesin) { semua, db in
      let berkas = try KatalogUji.berkas()
      #expect(semua.count == berkas.count && semua.count == 62)
      #expect(semua.filter { $0.golongan == .izin }.count == 52)
      let pola = try KatalogUji.pola()
      for nama in berkas {
        let asal = try Layanan(yaml: KatalogUji.isi(nama), berkas: nama, pola: pola)
        #expect(semua.first { $0.kode == asal.kode } == asal, "\(nama)")
      }
      let banyak = try await db.write { tx in
        try Perizinan.semai(tx, pada: Self.hari.awal())
        return try tx.value("SELECT COUNT(*) FROM definisi_layanan", as: Int.self)
      }
      #expect(banyak == 62)
    }
  }

  @Test(arguments: [
    ("bangun rumah", "imb-rumah-sederhana"), ("house", "imb-rumah-sederhana"), ("ho", "ho-kecil"),
    ("apotek", "izin-apotek"), ("praktik dokter", "sip-dokter"),
  ])
  func `layanan ditemukan dengan kata orang`(_ kata: String, _ kode: String) async throws {
    try await katalog(.sqlite) { semua, _ in
      let temuan = TemuLayanan(q: kata).temukan(di: semua).map(\.kode)
      #expect(temuan.contains(kode), "\(temuan)")
      #expect(temuan.count < 40)
    }
  }

  @Test func `siapa pun yang boleh memohon dapat mengisi formulirnya, juga tanpa NIK`() async throws {
    try await katalog(.sqlite) { semua, _ in
      for layanan in semua where layanan.kelas.contains(.wna) {
        for nik in layanan.isian where nik.jenis == .nik && nik.wajib {
          #expect(nik.bila != nil, "\(layanan.kode): \(nik.kode)")
        }
      }
      // Kutipan akta menyebut nomor yang ditanya saja.
      let akta = try #require(semua.first { $0.kode == "akta-kematian" })
      let sebutan = ["nama_almarhum": "John Contoh", "tempat_mati": "Sragen", "tanggal_mati": "1 Maret 2026"]
      #expect(
        akta.isiDokumen(sebutan.merging(["paspor_almarhum": "X123"]) { $1 })
          == ["Di Sragen pada 1 Maret 2026 meninggal dunia John Contoh.", "Paspor nomor X123."])
      #expect(
        akta.isiDokumen(sebutan.merging(["nik_almarhum": "3314010105750001"]) { $1 }).last
          == "NIK 3314010105750001.")
    }
  }

  @Test func `yang dilimpahkan ke kecamatan enam belas`() async throws {
    try await katalog(.sqlite) { semua, _ in
      #expect(semua.filter { $0.delegasi.contains { $0.penandatangan == .camat } }.count == 16)
    }
  }
}
