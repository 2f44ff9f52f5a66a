import Database
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import TestKit
import Testing

@testable import Naskah

/// The public pages over the whole stack, as a citizen's browser meets them.
struct HalamanVerifikasiTests {
  @Test(arguments: Mesin.allCases)
  func `kode menjawab berlaku, dicabut, diganti, dan tidak dikenal`(_ mesin: Mesin) async throws {
    try await Warga.buka(mesin) { kantor, warga in
      let surat = try await kantor.terbitkan(kantor.suratDinas())
      let kode = surat.dokumen.kode
      let halaman = try await warga.buka("/v/\(kode)")
      #expect(halaman.status == .ok)
      #expect(halaman.teks.contains("Dokumen ini terdaftar dan berlaku"))
      for isi in [
        "100.2.1/123/SETDA", "Permintaan data calon penerima bantuan",
        "Drs. Hargo Danuwijaya, M.M., Sekretaris Daerah",
      ] {
        #expect(halaman.teks.contains(isi))
      }
      #expect(!halaman.teks.contains("bersama ini kami minta"))
      #expect(try await warga.buka("/en/v/\(kode)").teks.contains("This document is registered and in force"))
      #expect(try await warga.buka("/v/7f3a-91c2-kdmo").status == .ok)

      let pengganti = try await kantor.terbitkan(kantor.suratDinas(nomor: "100.2.1/124/SETDA", kode: .baru()))
      let waktu = kantor.jam.kini
      try await kantor.db.write { try $0.ganti(kode, oleh: pengganti.dokumen.kode, pada: waktu) }
      let diganti = try await warga.buka("/v/\(kode)").teks
      #expect(diganti.contains("Dokumen ini sudah diganti"))
      #expect(diganti.contains("href=\"/v/\(pengganti.dokumen.kode)\""))

      try await kantor.db.write {
        try $0.cabut(pengganti.dokumen.kode, alasan: "salah nama penerima", pada: waktu)
      }
      let dicabut = try await warga.buka("/v/\(pengganti.dokumen.kode)").teks
      #expect(dicabut.contains("Dokumen ini sudah dicabut"))
      #expect(!dicabut.contains("salah nama penerima"))

      for tidakAda in ["000000000000", "bukankode", "%00", "a%2Fb"] {
        let jawaban = try await warga.buka("/v/\(tidakAda)")
        #expect(jawaban.status == .notFound)
        #expect(jawaban.teks.contains("Kode ini tidak dikenal"))
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `berkas asli, diubah, ditambahi, dan asing dibedakan`(_ mesin: Mesin) async throws {
    try await Warga.buka(mesin) { kantor, warga in
      let surat = try await kantor.terbitkan(kantor.suratDinas())
      #expect(try await warga.unggah(surat.pdf).contains("Berkas ini asli dan tidak berubah"))

      for letak in [900, surat.pdf.count / 2, surat.pdf.count - 900] {
        var rusak = surat.pdf
        rusak[letak] ^= 1
        #expect(try await warga.unggah(rusak).contains("Berkas ini telah diubah"), "bita \(letak)")
      }
      var nomorLain = surat.pdf
      nomorLain.replace(Array("Permintaan".utf8), with: Array("Pembatalan".utf8))
      #expect(try await warga.unggah(nomorLain).contains("Berkas ini telah diubah"))

      let ditambahi = try await warga.unggah(surat.pdf + Array("\n% tambahan\n".utf8))
      #expect(ditambahi.contains("telah diubah") || ditambahi.contains("telah ditambahi"))
      #expect(!ditambahi.contains("Berkas ini asli"))

      let tanpaSegel = try await kantor.mesin.pratinjau(kantor.suratDinas())
      #expect(try await warga.unggah(tanpaSegel).contains("Berkas ini tidak dikenal"))
      let takTerdaftar = try await kantor.segel(kantor.undangan())
      #expect(try await warga.unggah(takTerdaftar.pdf).contains("tetapi berkasnya tidak terdaftar"))
      #expect(try await warga.unggah(Array("foto".utf8)).contains("Ini bukan berkas PDF"))
    }
  }

  @Test func `berkas terpotong, rusak, dan bukan PDF bukan berkas yang diubah`() async throws {
    try await Warga.buka(.sqlite) { kantor, warga in
      let surat = try await kantor.terbitkan(kantor.suratDinas())
      let acak = (0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
      let polos = try await kantor.mesin.pratinjau(kantor.suratDinas())
      let akhir = Array("\n%%EOF\n".utf8)
      let bukanUtuh: [([UInt8], String)] = [
        (Array("%PDF-1.7\n".utf8) + acak, "sampah berkepala PDF"), (Array("%PDF-1.4\n".utf8), "hanya kepala"),
        (Array(polos.prefix(polos.count / 2)), "PDF tanpa segel, separuh"),
        (Array(polos.prefix(polos.count / 2)) + akhir, "PDF tanpa segel, ditutup paksa"),
        (Array(surat.pdf.prefix(300)), "awal surat kami"),
        (Array(surat.pdf.prefix(surat.pdf.count / 2)), "separuh"),
        (Array(surat.pdf.dropLast(7)), "tanpa ekor"), (Array(surat.pdf.dropLast(2000)), "segel terpotong"),
      ]
      for (isi, nama) in bukanUtuh {
        let jawaban = try await warga.kirim(isi)
        #expect(jawaban.status == .unprocessableContent, "\(nama)")
        #expect(jawaban.teks.contains("bukan PDF yang utuh"), "\(nama)")
        #expect(!jawaban.teks.contains("telah diubah"), "\(nama)")
      }
      let terpotong = try await warga.kirim(Array(surat.pdf.dropLast(2000))).teks
      #expect(terpotong.contains("memuat kode dokumen kami"))
      #expect(terpotong.contains("href=\"/v/\(surat.dokumen.kode)\""))

      let foto = try await warga.kirim([0xFF, 0xD8, 0xFF, 0xE0] + acak)
      #expect(foto.status == .unprocessableContent)
      #expect(foto.teks.contains("Ini bukan berkas PDF"))
      var kepala = surat.pdf
      kepala[1] ^= 1
      #expect(try await warga.unggah(kepala).contains("Berkas ini telah diubah"))
    }
  }

  @Test(arguments: Mesin.allCases)
  func `berkas yang dicabut dan diganti tetap dikenali`(_ mesin: Mesin) async throws {
    try await Warga.buka(mesin) { kantor, warga in
      let lama = try await kantor.terbitkan(kantor.suratDinas())
      let baru = try await kantor.terbitkan(kantor.suratDinas(kode: .baru()))
      let waktu = kantor.jam.kini
      try await kantor.db.write { tx in
        try tx.ganti(lama.dokumen.kode, oleh: baru.dokumen.kode, pada: waktu)
        try tx.cabut(baru.dokumen.kode, alasan: "", pada: waktu)
      }
      #expect(try await warga.unggah(lama.pdf).contains("Dokumen ini sudah diganti"))
      #expect(try await warga.unggah(baru.pdf).contains("Dokumen ini sudah dicabut"))
      #expect(try await warga.unggah(lama.pdf, "/en/v").contains("This document has been replaced"))
    }
  }

  @Test func `surat rahasia tidak menyebut halnya`() async throws {
    try await Warga.buka(.sqlite) { kantor, warga in
      var rahasia = try await kantor.suratDinas()
      rahasia.keterbukaan = .tertutup
      let surat = try await kantor.terbitkan(rahasia)
      let halaman = try await warga.buka("/v/\(surat.dokumen.kode)").teks
      #expect(!halaman.contains("Permintaan data"))
      #expect(halaman.contains("dokumen ini rahasia"))
    }
  }

  @Test func `mesin mendapat jawaban yang sama sebagai JSON`() async throws {
    try await Warga.buka(.sqlite) { kantor, warga in
      let surat = try await kantor.terbitkan(kantor.suratDinas())
      let kode = try await warga.buka("/v/\(surat.dokumen.kode)", menerima: "application/json").teks
      #expect(kode.contains("\"status\":\"berlaku\""))
      #expect(kode.contains("\"nomor\":\"100.2.1/123/SETDA\""))
      let sidik = try await warga.buka("/v/sidik/\(surat.sidik)").teks
      #expect(sidik == kode)
      let asing = try await warga.buka("/v/sidik/\(String(repeating: "0", count: 64))")
      #expect(asing.status == .notFound)
      #expect(asing.teks == "{\"status\":\"tidak_dikenal\"}")
      #expect(try await warga.buka("/v/otoritas.pem").teks.hasPrefix("-----BEGIN CERTIFICATE-----"))
      #expect(try await warga.buka("/v/dicabut.pem").status == .notFound)
    }
  }

  @Test func `isian yang kurang dijawab di halaman yang sama`() async throws {
    try await Warga.buka(.sqlite) { _, warga in
      let salah = try await warga.buka("/v?kode=123")
      #expect(salah.status == .unprocessableContent)
      #expect(salah.teks.contains("Kode terdiri dari 12 huruf dan angka"))
      #expect(try await warga.buka("/v?kode=7f3a-91c2-kdm0").status == .seeOther)
      for tulisan in [
        "7F3A+91C2+KDM0", "%207f3a+91c2+kdm0+", "7f3a%2091c2%20kdm0%0A", "7F3A%E2%80%9391C2%E2%80%93KDM0",
      ] {
        #expect(try await warga.buka("/v?kode=\(tulisan)").status == .seeOther, "\(tulisan)")
      }
      #expect(try await warga.unggah([]).contains("Pilih dahulu berkas PDF"))
      let besar = [UInt8](repeating: 32, count: HalamanVerifikasi.terbesar + 1)
      #expect(try await warga.unggah(besar).contains("lebih besar dari 20 MB"))
    }
  }

  @Test func `yang bertanya terlalu sering diminta menunggu`() async throws {
    try await Warga.buka(.sqlite, batas: 3) { _, warga in
      var status: [HTTPResponse.Status] = []
      for _ in 0..<4 { status.append(try await warga.buka("/v/000000000000").status) }
      #expect(status == [.notFound, .notFound, .notFound, .tooManyRequests])
    }
  }
}
