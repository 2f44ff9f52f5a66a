import Akses
import Bahasa
import Database
import Foundation
import HTTPTypes
import Organisasi
import TestKit
import Testing

@testable import Administrasi

/// Many people from one file: a check run first, then the lines that are right.
@Suite struct ImporTests {
  static let berkas = """
    nama;nip;unit;jabatan;jenis_jabatan;mulai;dasar;pengguna
    Wulan Sari;;27.13;Pengelola Arsip;pelaksana;2026-01-02;SK 1/2026;wulan.sari
    Tanpa Kantor;;99.99;Staf;pelaksana;2026-01-02;SK 1/2026;
    Salah Tanggal;;27.13;Staf;pelaksana;kemarin;SK 1/2026;
    """

  @Test func `pemeriksaan tidak menyimpan apa pun`() async throws {
    try await denganLoket(.sqlite) { loket in
      let sesi = try await loket.masuk(loket.contoh.admin)
      let sebelum = try await loket.jumlahOrang()
      let jawaban = try await loket.kirim(
        "/administrasi/impor", ["aksi": "periksa", "isi": Self.berkas], sesi)
      #expect(jawaban.status == .ok)
      #expect(jawaban.isi.contains("99.99") && jawaban.isi.contains("kemarin"))
      #expect(try await loket.jumlahOrang() == sebelum)
    }
  }

  @Test func `baris yang benar masuk, yang keliru tinggal untuk dibetulkan`() async throws {
    try await denganLoket(.sqlite) { loket in
      let sesi = try await loket.masuk(loket.contoh.admin)
      let sebelum = try await loket.jumlahOrang()
      let jawaban = try await loket.kirim(
        "/administrasi/impor", ["aksi": "masukkan", "isi": Self.berkas], sesi)
      #expect(jawaban.status == .ok)
      #expect(try await loket.jumlahOrang() == sebelum + 1)
      #expect(jawaban.isi.contains("Tanpa Kantor") && !jawaban.isi.contains("Wulan Sari;"))
      let ulang = try await loket.kirim(
        "/administrasi/impor", ["aksi": "masukkan", "isi": Self.berkas], sesi)
      #expect(ulang.isi.contains("sudah dipakai"))

      let unit = try loket.contoh.unit("27.13").id
      let lembar = try await loket.kirim("/administrasi/lembar-akun/\(unit)", [:], sesi)
      #expect(lembar.status == .ok && lembar.isi.hasPrefix("%PDF"))
      let kosong = try await loket.kirim("/administrasi/lembar-akun/\(unit)", [:], sesi)
      #expect(kosong.status == .notFound)
    }
  }

  @Test func `admin kecamatan tidak memasukkan orang ke kantor lain`() async throws {
    try await denganLoket(.sqlite) { loket in
      let camat = try loket.contoh.camat("Gemolong")
      try await loket.akses.daftarkan(
        camat.orang.id, namaPengguna: "camat.gemolong", sandi: nil,
        peran: [PeranUnit(.adminUnit, di: try loket.contoh.unit("27.13").id)])
      let sesi = try await loket.akses.bukaSesi(untuk: camat.orang.id)
      let sebelum = try await loket.jumlahOrang()
      let isi = Self.berkas.replacing("27.13", with: "05")
      let jawaban = try await loket.kirim("/administrasi/impor", ["aksi": "masukkan", "isi": isi], sesi)
      #expect(jawaban.status == .ok)
      #expect(try await loket.jumlahOrang() == sebelum)
    }
  }
}

extension Loket {
  func jumlahOrang() async throws -> Int {
    try await db.read { try $0.value("SELECT COUNT(*) FROM orang", as: Int.self) } ?? 0
  }
}
