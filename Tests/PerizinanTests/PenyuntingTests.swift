import Bahasa
import Database
import Foundation
import Organisasi
import TestKit
import Testing

@testable import Perizinan

/// Definisi baru ditulis, diperiksa, dicoba, lalu terbit; yang sudah diterima tidak berubah.
struct PenyuntingTests {
  private static let layanan = "imb-rumah-sederhana"
  private let admin = Pelaku(
    orang: .init(rawValue: 1900), nama: "19 pimpinan", penugasan: [], peran: [PeranUnit(.admin, di: nil)])

  private func form(_ kantor: KantorIzin, _ ubah: (String) -> String = { $0 }) async throws -> DefinisiForm {
    let lama = try await kantor.db.read { [perizinan = kantor.perizinan] in
      try perizinan.pangkal(Self.layanan, nil, $0)
    }
    return DefinisiForm(
      yaml: ubah(lama.yaml), sejak: (Tanggal(kantor.jam.kini) + 1).description,
      keterangan: "Janji dipercepat dengan Perbup contoh", dari: "\(lama.versi)")
  }

  private func periksa(_ kantor: KantorIzin, _ form: DefinisiForm) async throws -> KonsepTerperiksa {
    let waktu = kantor.jam.kini
    return try await kantor.db.read { [perizinan = kantor.perizinan] tx in
      try perizinan.periksa(form, perizinan.pangkal(Self.layanan, nil, tx), tx, pada: waktu)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `versi baru berlaku sejak harinya, dan permohonan yang sudah ada mengikuti versinya`(_ mesin: Mesin)
    async throws
  {
    try await KantorIzin.buka(mesin) { kantor in
      let perizinan = kantor.perizinan
      let dahulu = try await perizinan.ajukan(
        PermohonanBaru(layanan: Self.layanan, saluran: .daring, isian: AlirTests.rumah))
      let versi = try await kantor.permohonan(dahulu.id).versi
      // Beri izin tambahan: satu isian baru yang wajib, di akhir daftar isian.
      let baru = try await form(kantor) {
        $0.replacing(
          /(?m)^alur:/,
          with: """
              - {kode: warna_cat, nama: {id: Warna cat, en: Colour}, jenis: teks, paling_banyak: 40, penglihat: petugas}
            alur:
            """, maxReplacements: 1)
      }
      let periksa = try await periksa(kantor, baru)
      #expect(periksa.temuan == [])
      #expect(periksa.yaml.contains("\nversi: \(versi + 1)\n"))
      // Uji coba menyebut permohonan nyata yang isiannya akan kurang, dan hanya itu.
      let coba = try #require(periksa.coba)
      #expect(coba.banyakPermohonan == 1)
      #expect(coba.berubah.filter(\.nyata).map(\.sebutan) == [dahulu.kode])
      #expect(coba.berubah.first(where: \.nyata)?.baru.kurang == ["warna_cat"])
      #expect(coba.berubah.first(where: \.nyata)?.lama.kurang == [])

      #expect(try await perizinan.terbitkan(Self.layanan, baru, oleh: admin) == versi + 1)
      let hari = Tanggal(kantor.jam.kini)
      let (kini, besok) = try await kantor.db.read { tx in
        (
          try perizinan.katalog.berlaku(tx, Self.layanan, pada: hari)?.versi,
          try perizinan.katalog.berlaku(tx, Self.layanan, pada: hari + 1)?.versi
        )
      }
      #expect(kini == versi)
      #expect(besok == versi + 1)
      kantor.jam.maju(jam: 24)
      #expect(try await kantor.permohonan(dahulu.id).versi == versi)
      try await kantor.langkah(dahulu.id)
      await #expect(throws: FieldErrors.self) {
        _ = try await perizinan.ajukan(
          PermohonanBaru(layanan: Self.layanan, saluran: .daring, isian: AlirTests.rumah))
      }
      let lagi = try await perizinan.ajukan(
        PermohonanBaru(
          layanan: Self.layanan, saluran: .daring,
          isian: AlirTests.rumah.merging(["warna_cat": "putih"]) { $1 }
        ))
      #expect(try await kantor.permohonan(lagi.id).versi == versi + 1)
      let jejak = try await kantor.db.read {
        try $0.values(
          "SELECT keterangan FROM jejak WHERE peristiwa = 'layanan_izin.diterbitkan'", as: String.self)
      }
      #expect(jejak.count == 1 && jejak.first?.hasPrefix("\(Self.layanan) versi \(versi + 1)") == true)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang bertentangan, yang sama, yang mundur, dan yang didahului orang lain tidak terbit`(_ mesin: Mesin)
    async throws
  {
    try await KantorIzin.buka(mesin) { kantor in
      let perizinan = kantor.perizinan
      func ditolak(_ form: DefinisiForm) async throws -> Set<String> {
        do {
          _ = try await perizinan.terbitkan(Self.layanan, form, oleh: admin)
          return []
        } catch let galat as FieldErrors {
          return Set(galat.fields.keys)
        }
      }
      let sama = try await form(kantor)
      #expect(try await ditolak(sama) == ["yaml"])
      let rusak = try await form(kantor) {
        $0.replacing("jenis: nik", with: "jenis: nikk", maxReplacements: 1)
      }
      let temuan = try await periksa(kantor, rusak).temuan
      #expect(temuan.count == 1 && temuan.first.map { $0.baris > 0 } == true)
      #expect(try await ditolak(rusak) == ["yaml"])
      let lain = try await form(kantor) {
        $0.replacing("kode: \(Self.layanan)", with: "kode: layanan-lain", maxReplacements: 1)
      }
      #expect(try await periksa(kantor, lain).temuan.map(\.letak) == ["kode"])
      // Contoh yang tidak lagi cocok menahan perubahan yang mengubahnya diam-diam.
      let janji = try await form(kantor) {
        $0.replacing(/janji: \{hari: \d+/, with: "janji: {hari: 40", maxReplacements: 1)
      }
      #expect(try await !periksa(kantor, janji).temuan.isEmpty)
      var baik = try await form(kantor) { $0 + "# catatan\n" }
      baik.sejak = Tanggal(kantor.jam.kini - 86_400).description
      baik.keterangan = "ya"
      #expect(try await ditolak(baik) == ["sejak", "keterangan"])
      baik = try await form(kantor) { $0.replacing("\n", with: "\r\n") + "# catatan\r\n" }
      let versi = try await perizinan.terbitkan(Self.layanan, baik, oleh: admin)
      // Halaman yang dibuka sebelumnya tidak menimpa versi itu.
      await #expect(throws: PenyuntingError.sudahBerubah(versi)) {
        _ = try await perizinan.terbitkan(Self.layanan, baik, oleh: admin)
      }
      let tersimpan = try await kantor.db.read { try $0.definisi(Self.layanan, versi: versi)?.yaml }
      #expect(tersimpan?.contains("\r") == false && tersimpan?.hasSuffix("# catatan\n") == true)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `konsep tersimpan apa adanya, juga selagi keliru, dan hilang setelah terbit`(_ mesin: Mesin)
    async throws
  {
    try await KantorIzin.buka(mesin) { kantor in
      let perizinan = kantor.perizinan
      var keliru = try await form(kantor) { "bukan yaml: [\n" + $0 }
      keliru.keterangan = ""
      try await perizinan.simpanKonsep(Self.layanan, keliru, oleh: admin)
      func konsep() async throws -> KonsepDefinisi? {
        try await kantor.db.read { try $0.konsepDefinisi(Self.layanan) }
      }
      #expect(try await konsep()?.form == keliru)
      #expect(try await konsep()?.nama == "19 pimpinan")
      _ = try await perizinan.terbitkan(Self.layanan, form(kantor) { $0 + "# selesai\n" }, oleh: admin)
      #expect(try await konsep() == nil)
      await #expect(throws: PenyuntingError.self) {
        try await perizinan.simpanKonsep(Self.layanan, keliru, oleh: admin)
      }
      await #expect(throws: PenyuntingError.tidakAda) {
        try await perizinan.simpanKonsep("tidak-ada", keliru, oleh: admin)
      }
    }
  }
}
