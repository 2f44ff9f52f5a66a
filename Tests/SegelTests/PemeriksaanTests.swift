import Foundation
import PDF
import Testing

@testable import Segel

struct PemeriksaanTests {
  let kantor: Kantor

  init() throws { kantor = try Kantor.sragen.get() }

  private func periksa(_ pdf: [UInt8]) -> HasilPeriksa { kantor.pemeriksa.periksa(pdf, saat: Kantor.kini) }

  @Test func `satu bit yang berubah di mana pun tidak pernah sah`() async throws {
    for segel in [try await kantor.segelSekda(Kantor.surat()), try await kantor.segelBupati(Kantor.surat())] {
      guard case .sah = periksa(segel) else {
        Issue.record("harus sah sebelum diubah")
        continue
      }
      for index in stride(from: 0, to: segel.count, by: 53) {
        var rusak = segel
        rusak[index] ^= 1 << UInt8(index % 8)
        if case .sah = periksa(rusak) { Issue.record("sah walau byte \(index) berubah") }
      }
    }
  }

  @Test func `setiap byte di dalam tanda tangan ikut diperiksa`() async throws {
    let segel = try await kantor.segelBupati(Kantor.surat())
    let file = try PDFFile(segel)
    let nomor = try #require(try file.signatures().first)
    let celah = try #require(SignatureField(file, number: nomor)).gap
    // All of the header and the signer's part, and a sample of what lies between.
    for index in celah where index % 7 == 0 || index - celah.lowerBound < 120 {
      var rusak = segel
      rusak[index] = rusak[index] == UInt8(ascii: "0") ? UInt8(ascii: "1") : UInt8(ascii: "0")
      if case .sah = periksa(rusak) {
        Issue.record("sah walau byte \(index - celah.lowerBound) dari celah berubah")
      }
    }
  }

  @Test func `masukan acak tidak pernah menghentikan program dan tidak pernah sah`() async throws {
    let segel = try await kantor.segelSekda(Kantor.surat())
    var acak = Acak(benih: 20_261_121)
    for _ in 0..<1500 {
      let rusak = acak.rusak(segel)
      if rusak != segel, case .sah = periksa(rusak) { Issue.record("sah setelah dirusak") }
    }
  }

  @Test func `tambahan setelah segel diketahui`() async throws {
    let segel = try await kantor.segelSekda(Kantor.surat())
    #expect(periksa(segel + Array("\n% tambahan\n".utf8)) == .tidakLengkap)
    let file = try PDFFile(segel)
    var tambahan = PDFWriter(base: segel)
    tambahan.add(try #require(try file.pages().first), .dictionary(["Type": .name("Page")]))
    #expect(periksa(tambahan.finish(trailer: file.trailer, previous: file.startOfXref)) == .tidakLengkap)
  }

  @Test func `perubahan isi di antara dua tanda tangan diketahui`() async throws {
    let pertama = try await kantor.segelSekda(Kantor.surat())
    let file = try PDFFile(pertama)
    let halaman = try #require(try file.pages().first)
    var dictionary = try #require(try file.object(halaman).dictionary)
    dictionary["Rotate"] = .integer(180)
    var tambahan = PDFWriter(base: pertama)
    tambahan.add(halaman, .dictionary(dictionary))
    let diubah = tambahan.finish(trailer: file.trailer, previous: file.startOfXref)
    #expect(periksa(try await kantor.segelBupati(diubah)) == .berubah)
  }

  @Test func `sertifikat dari otoritas lain tidak dipercaya`() async throws {
    let segel = try await Kantor.lain.get().segelSekda(Kantor.surat())
    #expect(periksa(segel) == .sertifikatTidakDipercaya)
  }

  @Test func `berkas biasa dan bukan PDF dibedakan`() throws {
    #expect(periksa(try Kantor.surat()) == .tanpaTandaTangan)
    #expect(periksa(Array("PK\u{3}\u{4} bukan PDF".utf8)) == .bukanPDF)
    #expect(periksa([]) == .bukanPDF)
    #expect(periksa(Array("%PDF-1.7\nsampah".utf8)) == .rusak)
  }

  @Test func `segel di luar masa berlaku sertifikat tidak sah`() async throws {
    let segel = try await kantor.segelSekda(Kantor.surat())
    let hasil = kantor.pemeriksa.periksa(
      segel, saat: Kantor.kini + 500 * 86_400, bukti: .register(Kantor.kini + 400 * 86_400))
    #expect(hasil == .kedaluwarsa)
    guard case .sah = kantor.pemeriksa.periksa(segel, saat: Kantor.kini + 500 * 86_400) else {
      Issue.record("tanda tangan lama tetap sah setelah sertifikat berakhir")
      return
    }
  }

  @Test func `sertifikat yang dicabut hanya sah bila register membuktikan segelnya lebih dahulu`()
    async throws
  {
    let segel = try await kantor.segelSekda(Kantor.surat())
    let sertifikat = try Certificate(der: kantor.sekda.sertifikat)
    let daftar = try kantor.otoritas.daftarCabut(
      [Pencabutan(serial: sertifikat.serial, saat: Kantor.kini + 3600, alasan: .kunciBocor)], nomor: 1,
      masa: MasaBerlaku(sejak: Kantor.kini + 3600, sampai: Kantor.kini + 8 * 86_400))
    let pemeriksa = PemeriksaSegel(akar: [kantor.otoritas.sertifikat], daftarCabut: [daftar])
    let nanti = Kantor.kini + 7200
    #expect(pemeriksa.periksa(segel, saat: nanti) == .dicabut)
    #expect(pemeriksa.periksa(segel, saat: nanti, bukti: .register(Kantor.kini + 3601)) == .dicabut)
    guard case .sah = pemeriksa.periksa(segel, saat: nanti, bukti: .register(Kantor.kini)) else {
      Issue.record("register membuktikan segel lebih dahulu daripada pencabutan")
      return
    }
    let lain = try await kantor.segelBupati(Kantor.surat())
    guard case .sah = pemeriksa.periksa(lain, saat: nanti) else {
      Issue.record("pencabutan hanya mengenai satu orang")
      return
    }
  }

  @Test func `daftar cabut palsu diabaikan`() async throws {
    let segel = try await kantor.segelSekda(Kantor.surat())
    let sertifikat = try Certificate(der: kantor.sekda.sertifikat)
    let palsu = try Kantor.lain.get().otoritas
      .daftarCabut(
        [Pencabutan(serial: sertifikat.serial, saat: Kantor.kini, alasan: .berhenti)], nomor: 1,
        masa: Kantor.setahun)
    let pemeriksa = PemeriksaSegel(akar: [kantor.otoritas.sertifikat], daftarCabut: [palsu])
    guard case .sah = pemeriksa.periksa(segel, saat: Kantor.kini) else {
      Issue.record("daftar cabut dari otoritas lain tidak berlaku")
      return
    }
  }
}
