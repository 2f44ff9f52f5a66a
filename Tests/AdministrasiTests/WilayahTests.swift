import Akses
import Bahasa
import Database
import Foundation
import HTTPTypes
import Naskah
import Nomor
import Organisasi
import TestKit
import Testing
import Web

@testable import Administrasi

/// An administrator of a kecamatan keeps his own and the villages below it, and nothing beside it.
@Suite struct WilayahTests {
  @Test func `admin kecamatan tidak menyentuh kantor lain, juga dengan nomor kunci tebakan`() async throws {
    try await denganLoket(.sqlite) { loket in
      let camat = try loket.contoh.camat("Gemolong")
      let kecamatan = try loket.contoh.unit("27.13").id
      let dinas = try loket.contoh.unit("05").id
      try await loket.akses.daftarkan(
        camat.orang.id, namaPengguna: "camat.gemolong", sandi: nil,
        peran: [PeranUnit(.adminUnit, di: kecamatan)])
      let sesi = try await loket.akses.bukaSesi(untuk: camat.orang.id)
      let (sendiri, lain) = (try await loket.register(kecamatan), try await loket.register(dinas))

      #expect(try await loket.buka(Rute.satuRegister(sendiri), sesi).status == .ok)
      #expect(try await loket.buka(Rute.satuRegister(lain), sesi).status == .forbidden)
      let blok = try await loket.kirim(
        Rute.blokBaru(lain), ["jumlah": "5", "tahun": "2026", "alasan": "listrik padam"], sesi)
      #expect(blok.status == .forbidden)
      #expect(try await loket.db.read { try $0.blokTerbuka(lain).isEmpty })

      let kepala = try #require(try await loket.pimpinan(dinas))
      #expect(try await loket.buka(Rute.sertifikatOrang(kepala), sesi).status == .forbidden)
      let izin = try await loket.kirim(Rute.izinSertifikat(kepala), ["tahun": "2", "alasan": "kenal"], sesi)
      #expect(izin.status == .forbidden)
      let ingat = try await loket.kirim(Rute.pengingatUnit(dinas), [:], sesi)
      #expect(ingat.status == .forbidden)
    }
  }

  @Test func `kelompok sebuah kantor tidak tampak bagi kantor lain`() async throws {
    try await denganLoket(.sqlite) { loket in
      let kecamatan = try loket.contoh.unit("27.13").id
      let camat = try loket.contoh.camat("Gemolong")
      let sesi = try await loket.masuk(camat)
      let isian: KeyValuePairs = [
        "nama": "Desa binaan", "pemilik": kecamatan.description, "tambah": kecamatan.description,
      ]
      let jadi = try await loket.kirim(Rute.kelompok(), isian, sesi)
      #expect(jadi.status == .seeOther)
      let alamat = try #require(jadi.tujuan)
      #expect(try await loket.buka(alamat, sesi).isi.contains("Desa binaan"))
      let bupati = try await loket.masuk(loket.contoh.bupati)
      #expect(try await loket.buka(alamat, bupati).status == .notFound)
    }
  }

  @Test func `tenggat menjelaskan diri hari demi hari`() async throws {
    try await denganLoket(.sqlite) { loket in
      let sesi = try await loket.masuk(loket.contoh.admin)
      let jawaban = try await loket.buka(
        "\(Rute.tenggat())?diterima=2026-03-17&jumlah=5&satuan=hari_kerja", sesi)
      #expect(jawaban.isi.contains("Selasa, 31 Maret 2026"))
      #expect(jawaban.isi.contains("Hari Suci Nyepi"))
      let keliru = try await loket.buka("\(Rute.tenggat())?diterima=besok&jumlah=5", sesi)
      #expect(keliru.status == .unprocessableContent)
    }
  }
}

extension Loket {
  /// A register of an office, made as the administrator would.
  func register(_ unit: UnitKerja.ID) async throws -> RegisterNomor.ID {
    let id: RegisterNomor.ID = db.keys.next()
    try await administrasi.nomor.buat(
      register: RegisterNomor(
        id: id, unit: unit, kode: "SD", nama: "Surat dinas", jenis: ["SD"],
        pola: try PolaNomor("{urut}/{tahun}"),
        mulai: try #require(Tanggal(2026, 1, 1)), dasar: "Perbup 1/2026"), oleh: contoh.admin.pelaku)
    return id
  }

  func pimpinan(_ unit: UnitKerja.ID) async throws -> Orang.ID? {
    let hari = contoh.tanggal
    return try await db.read { tx in
      let struktur = try tx.struktur(pada: hari)
      return struktur.pimpinan(dari: unit).flatMap { struktur.orang(memegang: $0.id)?.id }
    }
  }
}
