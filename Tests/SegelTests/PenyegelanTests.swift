import Foundation
import PDF
import Testing

@testable import Segel

struct PenyegelanTests {
  let kantor: Kantor

  init() throws { kantor = try Kantor.sragen.get() }

  @Test func `segel RSA diterima dan menyebut penandatangannya`() async throws {
    let segel = try await kantor.segelSekda(Kantor.surat())
    guard case .sah(let daftar) = kantor.pemeriksa.periksa(segel, saat: Kantor.kini) else {
      Issue.record("bukan sah: \(kantor.pemeriksa.periksa(segel, saat: Kantor.kini))")
      return
    }
    #expect(daftar.map(\.nama) == ["Drs. HARGIYANTO, M.Hum."])
    #expect(daftar.first?.organisasi == "Pemerintah Kabupaten Sragen")
    #expect(daftar.first?.penerbit == "Otoritas Sertifikat Kabupaten Sragen")
    #expect(daftar.first?.alasan == "Menyetujui")
    #expect(daftar.first?.saat == Kantor.kini)
  }

  @Test func `segel ECDSA pada dokumen banyak halaman diterima`() async throws {
    let asli = try Kantor.surat(halaman: 4)
    let segel = try await kantor.segelBupati(asli)
    guard case .sah = kantor.pemeriksa.periksa(segel, saat: Kantor.kini) else {
      Issue.record("bukan sah: \(kantor.pemeriksa.periksa(segel, saat: Kantor.kini))")
      return
    }
    #expect(segel.starts(with: asli), "dokumen asli tidak boleh berubah")
    #expect(try PDFFile(segel).pages().count == 4)
  }

  @Test func `dua orang menandatangani satu naskah berurutan`() async throws {
    let pertama = try await kantor.segelSekda(Kantor.surat(halaman: 2))
    let kedua = try await kantor.segelBupati(pertama, saat: Kantor.kini + 60)
    guard case .sah(let daftar) = kantor.pemeriksa.periksa(kedua, saat: Kantor.kini + 60) else {
      Issue.record("bukan sah: \(kantor.pemeriksa.periksa(kedua, saat: Kantor.kini + 60))")
      return
    }
    #expect(daftar.map(\.nama) == ["Drs. HARGIYANTO, M.Hum.", "SIGIT PAMUNGKAS"])
  }

  @Test func `banyak naskah disegel dengan satu kali kata sandi`() async throws {
    let naskah = try (1...3).map { try Kantor.surat(halaman: $0) }
    let segel = try await kantor.penyegel()
      .segel(
        naskah, oleh: Kantor.orangSekda, kataSandi: Kantor.sandiSekda,
        keterangan: KeteranganSegel(nama: "Hargiyanto", saat: Kantor.kini))
    #expect(segel.count == 3)
    for (asli, hasil) in zip(naskah, segel) {
      #expect(hasil.starts(with: asli))
      guard case .sah = kantor.pemeriksa.periksa(hasil, saat: Kantor.kini) else {
        Issue.record("bukan sah")
        continue
      }
    }
  }

  @Test func `kata sandi salah ditolak`() async throws {
    let surat = try Kantor.surat()
    await #expect(throws: SegelError.kataSandiSalah) {
      try await kantor.penyegel()
        .segel(
          surat, oleh: Kantor.orangSekda, kataSandi: KataSandi("salah"),
          keterangan: KeteranganSegel(nama: "Hargiyanto", saat: Kantor.kini))
    }
  }

  @Test func `orang tanpa sertifikat ditolak`() async throws {
    let surat = try Kantor.surat()
    let orang = Penandatangan(nik: "0", nama: "Tidak dikenal")
    await #expect(throws: SegelError.tidakTerdaftar) {
      try await kantor.penyegel()
        .segel(
          surat, oleh: orang, kataSandi: Kantor.sandiSekda,
          keterangan: KeteranganSegel(nama: "?", saat: Kantor.kini))
    }
    #expect(try await kantor.penyegel().status(orang, saat: Kantor.kini) == .tidakTerdaftar)
  }

  @Test func `sertifikat kedaluwarsa atau dicabut tidak dapat menyegel`() async throws {
    let surat = try Kantor.surat()
    await #expect(throws: SegelError.kedaluwarsa) {
      try await kantor.segelSekda(surat, saat: Kantor.kini + 400 * 86_400)
    }
    await #expect(throws: SegelError.dicabut) {
      try await kantor.penyegel(dicabut: Kantor.kini - 60)
        .segel(
          surat, oleh: Kantor.orangSekda, kataSandi: Kantor.sandiSekda,
          keterangan: KeteranganSegel(nama: "Hargiyanto", saat: Kantor.kini))
    }
    #expect(
      try await kantor.penyegel().status(Kantor.orangSekda, saat: Kantor.kini)
        == .siap(berlakuSampai: Kantor.setahun.sampai))
  }

  @Test func `yang bukan PDF tidak dapat disegel`() async throws {
    await #expect(throws: SegelError.dokumenTidakDapatDisegel) {
      try await kantor.segelSekda(Array("bukan PDF".utf8))
    }
  }

  @Test func `kata sandi tidak terlihat di catatan mana pun`() throws {
    let sandi = KataSandi("rahasia-benar")
    var catatan = ""
    dump(sandi, to: &catatan)
    catatan += "\(sandi) \(String(reflecting: sandi)) \(SegelError.kataSandiSalah.message)"
    #expect(!catatan.contains("rahasia-benar"))
  }

  @Test func `kunci tersimpan dapat diganti kata sandinya`() throws {
    let baru = KataSandi("sandi baru")
    let kunci = try kantor.sekda.kunci.gantiKataSandi(dari: Kantor.sandiSekda, ke: baru)
    #expect(throws: SegelError.kataSandiSalah) { try kunci.buka(Kantor.sandiSekda) }
    let asli = try kantor.sekda.kunci.buka(Kantor.sandiSekda)
    #expect(try kunci.buka(baru).pkcs8() == asli.pkcs8())
    let json = try JSONEncoder().encode(kunci)
    #expect(try JSONDecoder().decode(KunciTersegel.self, from: json) == kunci)
  }
}
