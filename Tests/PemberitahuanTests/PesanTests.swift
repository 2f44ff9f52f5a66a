import Foundation
import Testing

@testable import Pemberitahuan

@Suite struct PesanTests {
  @Test(arguments: [
    "a@b\r\nBcc: c@d.id", "a@b c.id", "<a@b.id>", "a@b.id,c@d.id", "a", "@b.id", "a@", "a@b@c", "a..b@c.id",
    ".a@c.id", "a@-b.id",
    "a@b.id\u{0}", "\"a b\"@c.id", "é@c.id",
  ])
  func `yang bukan satu alamat ditolak`(_ teks: String) {
    #expect(AlamatSurel(teks) == nil)
  }

  @Test func `alamat biasa diterima, namanya tanpa ganti baris`() throws {
    for teks in ["a@localhost", "budi.santoso+surat@sragenkab.go.id", "o'brien@x-y.id"] {
      #expect(AlamatSurel(teks)?.alamat == teks)
    }
    #expect(AlamatSurel("a@b.id", nama: "Budi\r\nBcc: x@y.id")?.nama == "Budi Bcc: x@y.id")
  }

  @Test(arguments: [
    "Halo\r\nBcc: jahat@x.id", "Halo\nBcc: x", "\r\n\r\nisi palsu", "=?UTF-8?B?WA==?=", "a\u{0}b",
  ])
  func `tidak ada teks yang dapat menambah kepala surat`(_ jahat: String) throws {
    let dari = try #require(AlamatSurel("a@b.id", nama: jahat))
    let pesan = PesanSurel(
      dari: dari, kepada: dari, balasKe: dari, judul: jahat, isi: jahat,
      lampiran: [.init(nama: jahat, jenis: "text/plain\r\nX-Jahat: 1", isi: [1, 2, 3])],
      tanggal: Date(timeIntervalSince1970: 1_800_000_000), pengenal: "1@b.id")
    let teks = String(decoding: pesan.bytes, as: UTF8.self)
    let kepala = try #require(teks.components(separatedBy: "\r\n\r\n").first).components(separatedBy: "\r\n")
    let nama = kepala.filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
    #expect(
      nama == [
        "Date", "From", "To", "Reply-To", "Message-ID", "Subject", "Auto-Submitted", "MIME-Version",
        "Content-Type",
      ])
    #expect(kepala[0] == "Date: Fri, 15 Jan 2027 15:00:00 +0700")
    #expect(teks.utf8.split(separator: UInt8(ascii: "\n")).allSatisfy { $0.count <= 99 })
    #expect(!teks.contains("X-Jahat"))
    #expect(!teks.replacing("\r\n", with: "").utf8.contains { $0 == 13 || $0 == 10 || $0 == 0 })
  }

  @Test func `peladen di mesin lain hanya dengan perlindungan`() throws {
    #expect(throws: PeladenSurelError.tidakTerlindung) {
      try PeladenSurel(tuan: "surel.sragenkab.go.id", port: 25, keamanan: .polos)
    }
    #expect(throws: PeladenSurelError.alamatSalah) {
      try PeladenSurel(tuan: "a b/", port: 25, keamanan: .tls)
    }
    #expect(throws: PeladenSurelError.alamatSalah) { try PeladenSurel(tuan: "a", port: 0, keamanan: .tls) }
  }
}
