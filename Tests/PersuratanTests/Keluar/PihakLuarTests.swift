import Akses
import Bahasa
import Berkas
import Database
import Foundation
import NIOCore
import Organisasi
import Pemberitahuan
import Peralatan
import TestKit
import Testing
import Tugas

@testable import Persuratan

@Suite struct PihakLuarTests {
  @Test(
    .enabled(if: PeladenUji.ada, "Exim takes a configuration of ours only from root"),
    arguments: Mesin.allCases)
  func `surel keluar membawa surat dan lampirannya, yang terlalu besar lewat tautan`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let pos = try await Pos(kantor)
      let id = try await kantor.konsep(try konten(kantor, surel: "humas@kantor.test"), oleh: .kadisKesehatan)
      for (nama, megabita) in [("Daftar hadir.txt", 1), ("Rekaman.txt", 15), ("Denah.txt", 2)] {
        try await kantor.lampirkan(nama, megabita, pada: id)
      }
      try await kantor.persuratan.ajukan(id, versi: 1, oleh: kantor[.kadisKesehatan])
      try await kantor.tandaTangan(id)
      try await pos.kerjakan()
      let surel = try await pos.baca(1)
      #expect(surel.lampiran == ["surat.pdf", "Daftar hadir.txt", "Denah.txt"])
      #expect(surel.besar == 3_000_000)
      #expect(surel.teks.contains("Rekaman.txt (15 MB): https://kantor.test/lampiran/"))
      let kunci = try #require(
        surel.teks.firstMatch(of: /lampiran\/([0-9a-f]{40})\/\d+/).map { String($0.output.1) })
      let dibuka = try await kantor.db.read { [jam = kantor.jam] in
        try $0.naskah(kunciLampiran: KunciLampiran.sidik(kunci), pada: jam.kini)?.id
      }
      #expect(dibuka == id)
      kantor.jam.maju(hari: 31)
      let habis = try await kantor.db.read { [jam = kantor.jam] in
        try $0.naskah(kunciLampiran: KunciLampiran.sidik(kunci), pada: jam.kini)
      }
      #expect(habis == nil)
      try await pos.berhenti()
    }
  }

  @Test(
    .enabled(if: PeladenUji.ada, "Exim takes a configuration of ours only from root"),
    arguments: Mesin.allCases)
  func `nasib surel tiap pihak terlihat, penolakan sampai kepada pengirim dan dapat diselesaikan`(
    mesin: Mesin
  )
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let pos = try await Pos(kantor)
      var konten = try konten(kantor, surel: "humas@kantor.test")
      konten.tujuan += [
        .luar(nama: "PT Tiada", alamat: "", surel: "tiada@kantor.test"),
        .luar(nama: "PT Penuh", alamat: "", surel: "penuh@kantor.test"),
        .luar(nama: "Karang Taruna", alamat: "Gemolong", surel: ""),
      ]
      let id = try await kantor.siap(konten)
      let hasil = try await kantor.tandaTangan(id)
      #expect(hasil.luar == HitunganLuar(surel: 3, sendiri: 1))
      #expect(try await kantor.luar(id).map(\.keadaan).prefix(3) == [.antre(""), .antre(""), .antre("")])
      try await pos.kerjakan()
      let luar = try await kantor.luar(id)
      let takDikenal =
        "Peladen surel menolak alamat ini. Periksa alamat surel penerima dan pengirim. (jawaban localhost: 550 5.1.1 tidak ada orang itu)"
      let penuh = "Peladen surel sedang tidak dapat menerima. (jawaban localhost: 451 4.2.2 kotak penuh)"
      #expect(
        luar.map(\.keadaan) == [
          .terkirim(Jam.senin), .ditolak(takDikenal), .antre(penuh), .harusDikirim(.tanpaSurel),
        ])
      let tolakan = luar[1]
      let pengirim = kantor[.kadisKesehatan]
      #expect(try await kantor.judulKabar(pengirim) == ["Surel kepada PT Tiada ditolak"])
      await #expect(throws: (any Error).self) {
        try await kantor.persuratan.serahkan(
          tolakan.id, naskah: id, Penyerahan(kepada: "Sri", hari: Tanggal(Jam.senin)),
          oleh: kantor[.kadesBrangkal])
      }
      await #expect(throws: FieldErrors.self) {
        try await kantor.persuratan.serahkan(
          tolakan.id, naskah: id, Penyerahan(kepada: " ", hari: Tanggal(Jam.senin) + 1), oleh: pengirim)
      }
      try await kantor.persuratan.serahkan(
        tolakan.id, naskah: id, Penyerahan(kepada: "Kurir JNE 123", hari: Tanggal(Jam.senin)), oleh: pengirim)
      #expect(
        try await kantor.luar(id)[1].keadaan
          == .diserahkan(Tanggal(Jam.senin), kepada: "Kurir JNE 123", oleh: pengirim.nama))
      #expect(try await kantor.judulKabar(pengirim) == [])
      #expect(try await kantor.jejak("naskah.diserahkan").count == 1)
      // The one that is asked to wait is refused for good when nobody takes it after the last try.
      for _ in 0..<40 {
        kantor.jam.maju(hari: 1)
        try await pos.kerjakan()
      }
      #expect(try await kantor.luar(id)[2].keadaan == .ditolak(penuh))
      #expect(try await kantor.judulKabar(pengirim) == ["Surel kepada PT Penuh ditolak"])
      try await pos.berhenti()
    }
  }

  @Test(arguments: Mesin.allCases)
  func `surat rahasia tidak pernah menjadi surel`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      for keamanan in [Keamanan.rahasia, .sangatRahasia] {
        var konten = try konten(kantor, surel: "humas@maju.example")
        konten.keamanan = keamanan
        let id = try await kantor.terkirim(konten)
        #expect(try await kantor.luar(id).map(\.keadaan) == [.harusDikirim(.rahasia)])
      }
      let surel = try await kantor.db.read { try $0.value("SELECT COUNT(*) FROM surel", as: Int.self) }
      #expect(surel == 0)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `alamat yang salah tidak dapat diajukan`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.konsep(try konten(kantor, surel: "humas maju.example"), oleh: .kadisKesehatan)
      let galat = await #expect(throws: FieldErrors.self) {
        try await kantor.persuratan.ajukan(id, versi: 1, oleh: kantor[.kadisKesehatan])
      }
      #expect(galat?["luar"]?.contains("“humas maju.example” bukan satu alamat surel") == true)
    }
  }

  @Test func `tiap baris terbaca utuh atau dikatakan apa yang salah`() throws {
    let benar = [
      "PT Maju | Jl. Raya 1 | humas@maju.example", "dr. Sari, Sp.A., M.Kes. | Jl. Mawar 1", "Karang Taruna",
      "Yayasan Bina, Sragen | Jl. Mawar",
    ]
    for baris in benar { #expect(galat(baris) == nil, "\(baris)") }
    #expect(galat("| Jl. Raya 1 | a@b.id")?.contains("tulis namanya") == true)
    #expect(galat("PT Maju, Jl. Raya 1, Sragen")?.contains("pisahkan nama") == true)
    #expect(galat("PT Maju humas@maju.example")?.contains("pisahkan nama") == true)
    #expect(galat("PT Maju | humas@maju.example")?.contains("tanda | yang kedua") == true)
    #expect(galat("PT Maju | Jl. Raya 1 | a@b.id | c@d.id")?.contains("bukan satu alamat") == true)
    #expect(galat("PT Maju | Jl. Raya 1 | a@b")?.contains("bukan satu alamat") == true)
    #expect(galat("A | b\nPT Baik\n| c")?.hasPrefix("Pihak ke-3:") == true)
    let ketikan = "PT Maju | Jl. Raya 1 | humas@maju.example\n| Jl. X | salah satu\ndr. Sari, Sp.A., M.Kes. |"
    let tujuan = Tujuan.luar(dari: ketikan)
    #expect(tujuan.count == 3)
    #expect(tujuan.compactMap(\.barisLuar).joined(separator: "\n") == ketikan)
  }

  private func galat(_ teks: String) -> String? {
    var form = NaskahForm()
    form.luar = teks
    var errors = FieldErrors()
    _ = form.bacaLuar(&errors)
    return errors["luar"]
  }

  private func konten(_ kantor: Kantor, surel: String) throws -> KontenNaskah {
    try kantor.konten(luar: surel)
  }
}

extension Kantor {
  fileprivate func lampirkan(_ nama: String, _ megabita: Int, pada id: NaskahDinas.ID) async throws {
    let isi = AsyncStream<ByteBuffer> { aliran in
      aliran.yield(ByteBuffer(repeating: UInt8(ascii: "a"), count: megabita * 1_000_000))
      aliran.finish()
    }
    let berkas = try await gudang.terima(isi, nama: nama)
    try await persuratan.lampirkan([berkas], pada: id, oleh: self[.kadisKesehatan])
  }
}
